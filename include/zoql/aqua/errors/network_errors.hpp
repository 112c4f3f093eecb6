// What clients report when no answer came from Zuora, and what its token endpoint says of a login.
#pragma once

#include <zoql/aqua/known_error.hpp>

namespace zoql::aqua {

/// In the words of curl, OpenSSL, Java, Python, Node and Go, and of OAuth 2.0 (RFC 6749, section 5.2).
inline constexpr auto network_errors = rows_of(
   error_kind::network,
   std::array{
      known_error{.code = "ETIMEDOUT",
                  .texts = {"Read timed out", "Connection timed out", "connect timed out",
                            "The operation has timed out", "Operation timed out", "TLS handshake timeout",
                            "context deadline exceeded", "SocketTimeoutException", "ReadTimeout", "ReadTimeoutError",
                            "ConnectTimeout", "ESOCKETTIMEDOUT"},
                  .meaning = "no answer came in time",
                  .remedy = "look whether the job was taken, then send the request again; give the client more time",
                  .retry = true},
      known_error{.code = "ECONNRESET",
                  .texts = {"Connection reset", "Connection aborted", "socket hang up",
                            "Remote end closed connection without response", "Empty reply from server", "Broken pipe"},
                  .meaning = "the connection was closed before the answer was complete",
                  .remedy = "look whether the job was taken, then send the request again",
                  .retry = true},
      known_error{.code = "ECONNREFUSED",
                  .texts = {"Connection refused"},
                  .meaning = "nothing listens at this address and port",
                  .remedy = "check the address; if it is right, send the request again later",
                  .retry = true},
      known_error{.code = "ENOTFOUND",
                  .texts = {"Could not resolve host", "Name or service not known", "nodename nor servname provided",
                            "getaddrinfo failed", "UnknownHostException", "no such host"},
                  .meaning = "the name of the host is unknown",
                  .remedy = "check the address of your data centre, such as rest.zuora.com or rest.eu.zuora.com"},
      known_error{.code = "EAI_AGAIN",
                  .texts = {"Temporary failure in name resolution"},
                  .meaning = "the name server gave no answer",
                  .remedy = "send the request again later",
                  .retry = true},
      known_error{.code = "EHOSTUNREACH",
                  .texts = {"No route to host", "Network is unreachable", "ENETUNREACH"},
                  .meaning = "the network has no way to this host",
                  .remedy = "check network, proxy and firewall"},
      known_error{.code = "CERTIFICATE_VERIFY_FAILED",
                  .texts = {"certificate verify failed", "SSL certificate problem", "PKIX path building failed",
                            "certificate signed by unknown authority", "unable to get local issuer certificate",
                            "self signed certificate", "self-signed certificate", "SELF_SIGNED_CERT_IN_CHAIN",
                            "UNABLE_TO_VERIFY_LEAF_SIGNATURE", "SSLHandshakeException", "certificate has expired"},
                  .meaning = "the client does not trust the server's certificate; often a proxy stands between",
                  .remedy = "add the certificate authority of the proxy to those the client trusts; do not switch the "
                            "check off"},
      known_error{.texts = {"Max retries exceeded with url"},
                  .meaning = "the client gave up after several tries",
                  .remedy = "look at what the message says after `Caused by`"},
      known_error{.code = "invalid_client",
                  .meaning = "the client id or the client secret is wrong, or of another data centre",
                  .remedy = "check both, and the address"},
      known_error{.code = "invalid_grant",
                  .meaning = "the login failed",
                  .remedy = "send `grant_type=client_credentials` with the client id and the client secret"},
      known_error{.code = "unsupported_grant_type",
                  .meaning = "the token endpoint takes client credentials only",
                  .remedy = "send `grant_type=client_credentials`"},
      known_error{.code = "invalid_token",
                  .meaning = "the token has expired or is not one",
                  .remedy = "get a new token; one lives for an hour"},
   });

} // namespace zoql::aqua
