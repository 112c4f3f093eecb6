// The two walks over the grammar.
#include "law.hpp"
#include "targets.hpp"

#include <zoql/literal/walk_rules.hpp>
#include <zoql/parse.hpp>

namespace zoql::fuzz {

void hold_walk(std::string_view statement) {
   for (const dialect language : {dialect::zoql, dialect::zoqlexport}) {
      const ast::statement tree = parse(statement, language);
      ast::statement walked;
      walking::parse(statement, language, parse_options().depth_limit, walked);
      expect(walked.root == tree.root, "both walks have the same root");
      expect(walked.nodes == tree.nodes, "both walks make the same nodes");
      expect(walked.present == tree.present && walked.has_rare_bytes == tree.has_rare_bytes,
             "both walks remember the same");
   }
}

} // namespace zoql::fuzz
