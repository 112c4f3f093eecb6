// Zuora's objects and fields as C++ names, for the typed builder.
// Written by zoql-codegen from documented.json, observed.json, refused.json; to write it anew: meson compile -C build regenerate
#pragma once

#include <zoql/catalogue/zuora.hpp>
#include <zoql/typed.hpp>

#include <cstdint>
#include <string_view>

// clang-format off
namespace zuora {

// What one needs beside the names below.
using zoql::all;
using zoql::and_all;
using zoql::any_condition;
using zoql::any_query;
using zoql::asc;
using zoql::avg;
using zoql::count;
using zoql::count_distinct;
using zoql::date;
using zoql::days;
using zoql::decimal;
using zoql::desc;
using zoql::dialect;
using zoql::field;
using zoql::hours;
using zoql::in_zone;
using zoql::itself;
using zoql::join;
using zoql::max;
using zoql::min;
using zoql::minutes;
using zoql::month;
using zoql::months;
using zoql::null;
using zoql::now;
using zoql::or_all;
using zoql::quarter;
using zoql::seconds;
using zoql::select;
using zoql::sum;
using zoql::today;
using zoql::typed_field;
using zoql::typed_join;
using zoql::typed_object;
using zoql::unknown_fields;
using zoql::utc_offset;
using zoql::week;
using zoql::week_of_year;
using zoql::weeks;
using zoql::year;
using zoql::years;

namespace fields {

template<typename Object>
catalogue catalogue_of(Object);

enum class account : std::uint16_t {
   account_number, additional_email_addresses, allow_invoice_edit, auto_pay, balance, batch, bcd_setting_option,
   bill_cycle_day, bill_to_id, communication_profile_id, created_by_id, created_date, credit_balance, crm_id, currency,
   customer_service_rep_name, default_payment_method_id, gateway, gateway_routing_eligible, id,
   invoice_delivery_prefs_email, invoice_delivery_prefs_print, invoice_template_id, last_invoice_date,
   last_metrics_update, mrr, name, notes, parent_id, partner_account, payment_gateway, payment_method_cascading_consent,
   payment_method_priority_id, payment_term, purchase_order_number, reserved_payment_amount, roll_up_usage,
   sales_rep_name, sequence_set_id, ship_to_id, sold_to_id, status, tax_company_code, tax_exempt_certificate_id,
   tax_exempt_certificate_type, tax_exempt_description, tax_exempt_effective_date, tax_exempt_entity_use_code,
   tax_exempt_expiration_date, tax_exempt_issuing_jurisdiction, tax_exempt_status, total_debit_memo_balance,
   total_invoice_balance, unapplied_balance, unapplied_cash_amount, unapplied_credit_memo_amount, updated_by_id,
   updated_date, vat_id,
};
constexpr std::string_view object_name(account) noexcept { return "Account"; }

enum class accounting_code : std::uint16_t {
   category, created_by_id, created_date, gl_account_name, gl_account_number, id, name, notes, status, type,
   updated_by_id, updated_date,
};
constexpr std::string_view object_name(accounting_code) noexcept { return "AccountingCode"; }

enum class accounting_period : std::uint16_t {
   created_by_id, created_date, end_date, fiscal_quarter, fiscal_year, id, name, notes, start_date, status,
   updated_by_id, updated_date,
};
constexpr std::string_view object_name(accounting_period) noexcept { return "AccountingPeriod"; }

enum class account_key_metrics : std::uint16_t {};
constexpr std::string_view object_name(account_key_metrics) noexcept { return "AccountKeyMetrics"; }

enum class ach_noc_event_log : std::uint16_t {
   ach_aba_code, ach_account_type, ach_masked_account_number, created_by, created_on, id, log_status, noc_code,
   payment_method_id, payment_method_updated_date, pm_reconciliation_event_id, reason, reason_message,
   updated_ach_aba_code, updated_ach_account_type, updated_ach_masked_account_number, updated_by, updated_on,
};
constexpr std::string_view object_name(ach_noc_event_log) noexcept { return "AchNocEventLog"; }

enum class amendment : std::uint16_t {
   auto_renew, booking_date, code, contract_effective_date, created_by_id, created_date, current_term,
   current_term_period_type, customer_acceptance_date, description, destination_account_id,
   destination_invoice_owner_id, effective_date, effective_policy, id, name, new_rate_plan_id, rate_plan_data,
   removed_rate_plan_id, renewal_setting, renewal_term, renewal_term_period_type, resume_date, service_activation_date,
   specific_update_date, status, subscription_id, sub_type, suspend_date, term_start_date, term_type, type,
   updated_by_id, updated_date,
};
constexpr std::string_view object_name(amendment) noexcept { return "Amendment"; }

enum class application_group : std::uint16_t {
   created_by_id, created_date, id, operation_date, updated_by_id, updated_date,
};
constexpr std::string_view object_name(application_group) noexcept { return "ApplicationGroup"; }

enum class ar_transaction : std::uint16_t {};
constexpr std::string_view object_name(ar_transaction) noexcept { return "ARTransaction"; }

enum class billing_period : std::uint16_t {};
constexpr std::string_view object_name(billing_period) noexcept { return "BillingPeriod"; }

enum class billing_preview_run : std::uint16_t {
   assume_renewal, batches, charge_type_to_exclude, created_by_id, created_date, end_date, error_message, id,
   including_draft_items, including_evergreen_subscription, result_file_url, run_number, start_date, status,
   succeeded_accounts, target_date, total_accounts, updated_by_id, updated_date,
};
constexpr std::string_view object_name(billing_preview_run) noexcept { return "BillingPreviewRun"; }

enum class billing_preview_run_result : std::uint16_t {};
constexpr std::string_view object_name(billing_preview_run_result) noexcept { return "BillingPreviewRunResult"; }

enum class billing_preview_run_result_difference : std::uint16_t {};
constexpr std::string_view object_name(billing_preview_run_result_difference) noexcept { return "BillingPreviewRunResultDifference"; }

enum class billing_run : std::uint16_t {
   billing_run_number, billing_run_type, created_by_id, created_date, end_date, error_message, executed_date, id,
   include_order_line_items, include_subscriptions, invoice_date, name, number_of_accounts, number_of_credit_memos,
   number_of_invoices, posted_date, start_date, status, target_date, target_type, total_time, updated_by_id,
   updated_date,
};
constexpr std::string_view object_name(billing_run) noexcept { return "BillingRun"; }

enum class billing_transaction : std::uint16_t {};
constexpr std::string_view object_name(billing_transaction) noexcept { return "BillingTransaction"; }

enum class bill_run : std::uint16_t {
   account_id, auto_email, auto_post, auto_renewal, batches, bill_cycle_day, bill_run_number, charge_type_to_exclude,
   created_by_id, created_date, error_message, executed_date, id, invoice_date, invoices_emailed, last_email_sent_time,
   no_email_for_zero_amount_invoice, number_of_accounts, number_of_credit_memos, number_of_invoices, posted_date,
   status, target_date, updated_by_id, updated_date,
};
constexpr std::string_view object_name(bill_run) noexcept { return "BillRun"; }

enum class booking_transaction : std::uint16_t {};
constexpr std::string_view object_name(booking_transaction) noexcept { return "BookingTransaction"; }

enum class callout_history : std::uint16_t {
   attempt_limit, attempt_number, billing_account, contact_id, create_time, event_category, id, notification_id,
   object_id, request_url, response_code, response_content,
};
constexpr std::string_view object_name(callout_history) noexcept { return "CalloutHistory"; }

enum class charge_metrics : std::uint16_t {
   up_to_date,
};
constexpr std::string_view object_name(charge_metrics) noexcept { return "ChargeMetrics"; }

enum class charge_metrics_discount_allocation_detail : std::uint16_t {};
constexpr std::string_view object_name(charge_metrics_discount_allocation_detail) noexcept { return "ChargeMetricsDiscountAllocationDetail"; }

enum class charge_metrics_run : std::uint16_t {};
constexpr std::string_view object_name(charge_metrics_run) noexcept { return "ChargeMetricsRun"; }

enum class communication_profile : std::uint16_t {
   created_by_id, created_date, description, id, is_default, muted, profile_name, profile_number, updated_by_id,
   updated_date,
};
constexpr std::string_view object_name(communication_profile) noexcept { return "CommunicationProfile"; }

enum class contact : std::uint16_t {
   account_id, address1, address2, as_bill_to, as_ship_to, as_sold_to, city, country, county, created_by_id,
   created_date, description, fax, first_name, home_phone, id, last_name, mobile_phone, nick_name, other_phone,
   other_phone_type, personal_email, postal_code, state, tax_region, updated_by_id, updated_date, work_email,
   work_phone,
};
constexpr std::string_view object_name(contact) noexcept { return "Contact"; }

enum class contact_snapshot : std::uint16_t {
   account_id, address1, address2, city, contact_id, country, county, created_by_id, created_date, description, fax,
   first_name, home_phone, id, last_name, mobile_phone, nick_name, other_phone, other_phone_type, personal_email,
   postal_code, state, tax_region, updated_by_id, updated_date, work_email, work_phone,
};
constexpr std::string_view object_name(contact_snapshot) noexcept { return "ContactSnapshot"; }

enum class credit_balance_adjustment : std::uint16_t {
   account_id, accounting_code, adjustment_date, amount, cancelled_on, comment, created_by_id, created_date, id, number,
   reason_code, reference_id, source_transaction_id, source_transaction_number, source_transaction_type, status,
   transferred_to_accounting, type, updated_by_id, updated_date,
};
constexpr std::string_view object_name(credit_balance_adjustment) noexcept { return "CreditBalanceAdjustment"; }

enum class credit_memo : std::uint16_t {
   applied_amount, balance, cancelled_by_id, cancelled_on, comments, communication_profile_id, created_by_id,
   created_date, currency, discount_amount, e_invoice_error_code, e_invoice_error_message, e_invoice_file_id,
   e_invoice_status, exchange_rate_date, id, invoice_group_number, memo_date, memo_number, posted_by_id, posted_on,
   reason_code, refund_amount, revenue_impacting, reversed, sequence_set_id, source, source_id, source_type, status,
   target_date, tax_amount, tax_auto_calculation, tax_message, tax_status, total_amount, total_amount_without_tax,
   total_tax_exempt_amount, transferred_to_accounting, updated_by_id, updated_date,
};
constexpr std::string_view object_name(credit_memo) noexcept { return "CreditMemo"; }

enum class credit_memo_application : std::uint16_t {
   amount, created_by_id, created_date, effective_date, id, updated_by_id, updated_date,
};
constexpr std::string_view object_name(credit_memo_application) noexcept { return "CreditMemoApplication"; }

enum class credit_memo_application_item : std::uint16_t {
   amount, created_by_id, created_date, effective_date, id, updated_by_id, updated_date,
};
constexpr std::string_view object_name(credit_memo_application_item) noexcept { return "CreditMemoApplicationItem"; }

enum class credit_memo_item : std::uint16_t {
   amount_without_tax, applied_to_item_id, applied_to_others_amount, be_applied_by_others_amount, charge_date,
   charge_name, charge_number, commitment_charge_number, commitment_charge_segment_number, commitment_id,
   commitment_period_id, created_by_id, created_date, credit_from_item_id, credit_from_item_source, description,
   exchange_rate_date, exclude_item_billing_from_revenue_accounting, id, number_of_deliveries, processing_type,
   quantity, reflect_discount_in_net_amount, revenue_impacting, revenue_recognition_rule_name, service_end_date,
   service_start_date, sku, source_item_type, subscription_number, tax_amount, tax_code_name, tax_exempt_amount,
   tax_mode, unapplied_amount, unit_of_measure, unit_price, updated_by_id, updated_date,
};
constexpr std::string_view object_name(credit_memo_item) noexcept { return "CreditMemoItem"; }

enum class credit_memo_part : std::uint16_t {
   amount, created_by_id, created_date, id, updated_by_id, updated_date,
};
constexpr std::string_view object_name(credit_memo_part) noexcept { return "CreditMemoPart"; }

enum class credit_memo_part_item : std::uint16_t {
   amount, created_by_id, created_date, id, updated_by_id, updated_date,
};
constexpr std::string_view object_name(credit_memo_part_item) noexcept { return "CreditMemoPartItem"; }

enum class credit_taxation_item : std::uint16_t {
   accounting_code, applied_amount, created_by_id, created_date, exempt_amount, id, jurisdiction, location_code, name,
   refund_amount, taxable_amount, tax_amount, tax_code, tax_code_description, tax_date, tax_engine_name, tax_mode,
   tax_rate, tax_rate_description, tax_rate_type, unapplied_amount, updated_by_id, updated_date,
};
constexpr std::string_view object_name(credit_taxation_item) noexcept { return "CreditTaxationItem"; }

enum class daily_consumption_summary : std::uint16_t {};
constexpr std::string_view object_name(daily_consumption_summary) noexcept { return "DailyConsumptionSummary"; }

enum class debit_memo : std::uint16_t {
   auto_pay, balance, cancelled_by_id, cancelled_on, comments, communication_profile_id, created_by_id, created_date,
   currency, discount_amount, due_date, e_invoice_error_code, e_invoice_error_message, e_invoice_file_id,
   e_invoice_status, exchange_rate_date, id, invoice_group_number, memo_date, memo_number, payment_term, posted_by_id,
   posted_on, reason_code, sequence_set_id, source, source_type, status, target_date, tax_amount, tax_auto_calculation,
   tax_message, tax_status, total_amount, total_amount_without_tax, total_tax_exempt_amount, transferred_to_accounting,
   updated_by_id, updated_date,
};
constexpr std::string_view object_name(debit_memo) noexcept { return "DebitMemo"; }

enum class debit_memo_item : std::uint16_t {
   amount_without_tax, applied_to_item_id, applied_to_others_amount, balance, be_applied_by_others_amount, charge_date,
   charge_name, charge_number, created_by_id, created_date, description, exclude_item_billing_from_revenue_accounting,
   id, processing_type, quantity, reflect_discount_in_net_amount, service_end_date, service_start_date, sku,
   source_item_type, subscription_number, tax_amount, tax_code_name, tax_exempt_amount, tax_mode, unit_of_measure,
   unit_price, updated_by_id, updated_date,
};
constexpr std::string_view object_name(debit_memo_item) noexcept { return "DebitMemoItem"; }

enum class debit_taxation_item : std::uint16_t {
   accounting_code, balance, created_by_id, created_date, credit_amount, exempt_amount, id, jurisdiction, location_code,
   name, payment_amount, taxable_amount, tax_amount, tax_code, tax_code_description, tax_date, tax_engine_name,
   tax_mode, tax_rate, tax_rate_description, tax_rate_type, updated_by_id, updated_date,
};
constexpr std::string_view object_name(debit_taxation_item) noexcept { return "DebitTaxationItem"; }

enum class delivery_adjustment : std::uint16_t {};
constexpr std::string_view object_name(delivery_adjustment) noexcept { return "DeliveryAdjustment"; }

enum class discount_applied_metrics : std::uint16_t {};
constexpr std::string_view object_name(discount_applied_metrics) noexcept { return "DiscountAppliedMetrics"; }

enum class discount_apply_detail : std::uint16_t {
   applied_product_rate_plan_charge_id, applied_product_rate_plan_id, created_by_id, created_date, id,
   rate_plan_charge_id, updated_by_id, updated_date,
};
constexpr std::string_view object_name(discount_apply_detail) noexcept { return "DiscountApplyDetail"; }

enum class discount_class : std::uint16_t {
   active, created_by_id, created_date, id, name, next_discount_class_id, previous_discount_class_id, updated_by_id,
   updated_date,
};
constexpr std::string_view object_name(discount_class) noexcept { return "DiscountClass"; }

enum class email_history : std::uint16_t {
   bcc, billing_account, cc, contact_id, content_file_id, created_by, created_on, error_message, event_category, id,
   notification, object_id, reply_to, sender, status, subject, to,
};
constexpr std::string_view object_name(email_history) noexcept { return "EmailHistory"; }

enum class export_ : std::uint16_t {
   convert_to_currencies, created_by_id, created_date, encoding, encrypted, file_id, format, id, name, query, size,
   snowflake_warehouse, source_data, status, status_reason, updated_by_id, updated_date, warehouse_size, zip,
};
constexpr std::string_view object_name(export_) noexcept { return "Export"; }

enum class feature : std::uint16_t {
   created_by_id, created_date, description, feature_code, id, name, status, updated_by_id, updated_date,
};
constexpr std::string_view object_name(feature) noexcept { return "Feature"; }

enum class fulfillment : std::uint16_t {
   bill_target_date, carrier, created_by_id, created_date, description, exclude_item_billing_from_revenue_accounting,
   exclude_item_booking_from_revenue_accounting, external_id, fulfillment_date, fulfillment_location,
   fulfillment_number, fulfillment_system, fulfillment_type, id, quantity, state, tracking_number, updated_by_id,
   updated_date,
};
constexpr std::string_view object_name(fulfillment) noexcept { return "Fulfillment"; }

enum class fulfillment_item : std::uint16_t {
   created_by_id, created_date, description, id, item_identifier, updated_by_id, updated_date,
};
constexpr std::string_view object_name(fulfillment_item) noexcept { return "FulfillmentItem"; }

enum class fund : std::uint16_t {
   account_id, balance, billed_balance, charge_segment_number, consumption_amount, created_by_id, created_date, done,
   end_date, funded_balance, funding_price, fund_source_type, id, original_funding_price, origin_fund_id,
   prepaid_balance_id, priority, rate_plan_charge_id, rollover_apply_option, rollover_count, start_date, total_billed,
   updated_by_id, updated_date, validity_period_end_date, validity_period_start_date, validity_period_summary_id,
};
constexpr std::string_view object_name(fund) noexcept { return "Fund"; }

enum class fx_custom_rate : std::uint16_t {};
constexpr std::string_view object_name(fx_custom_rate) noexcept { return "FXCustomRate"; }

enum class gateway_profile_data : std::uint16_t {};
constexpr std::string_view object_name(gateway_profile_data) noexcept { return "GatewayProfileData"; }

enum class guided_usage : std::uint16_t {
   created_by_id, created_date, drawdown_remaining_quantity, drawdown_request_id, id, import_id, invoice_owner_id,
   quantity, status, uom, updated_by_id, updated_date, usage_file_id, usage_start_date,
};
constexpr std::string_view object_name(guided_usage) noexcept { return "GuidedUsage"; }

enum class hpm_captcha_validation_result : std::uint16_t {};
constexpr std::string_view object_name(hpm_captcha_validation_result) noexcept { return "HpmCaptchaValidationResult"; }

enum class import_ : std::uint16_t {
   created_by_id, created_date, file_content, id, imported_count, import_type, md5, name, original_resource_url,
   result_resource_url, status, status_reason, total_count, updated_by_id, updated_date,
};
constexpr std::string_view object_name(import_) noexcept { return "Import"; }

enum class invoice : std::uint16_t {
   account_id, adjustment_amount, amount, amount_without_tax, auto_pay, balance, bill_run_id, bill_to_contact_id,
   bill_to_contact_snapshot_id, body, comments, communication_profile_id, created_by_id, created_date,
   credit_balance_adjustment_amount, credit_memo_amount, currency, customer_name, customer_number, due_date,
   e_invoice_error_code, e_invoice_error_message, e_invoice_file_id, e_invoice_status, id, includes_one_time,
   includes_recurring, includes_usage, invoice_date, invoice_group_number, invoice_number, last_email_sent_date,
   payment_amount, payment_link, payment_term, posted_by, posted_date, refund_amount, regenerate_invoice_pdf, reversed,
   sequence_set_id, sold_to_contact_id, sold_to_contact_snapshot_id, source, source_id, source_type, status,
   target_date, tax_amount, tax_exempt_amount, tax_message, tax_status, template_id, transferred_to_accounting,
   updated_by_id, updated_date,
};
constexpr std::string_view object_name(invoice) noexcept { return "Invoice"; }

enum class invoice_adjustment : std::uint16_t {
   account_id, accounting_code, adjustment_date, adjustment_number, amount, cancelled_by_id, cancelled_on, comments,
   created_by_id, created_date, customer_name, customer_number, id, impact_amount, invoice_id, invoice_number,
   reason_code, reference_id, rev_rec_start_date, status, transferred_to_accounting, type, updated_by_id, updated_date,
};
constexpr std::string_view object_name(invoice_adjustment) noexcept { return "InvoiceAdjustment"; }

enum class invoice_file : std::uint16_t {
   created_by_id, created_date, id, invoice_id, pdf_file_url, updated_by_id, updated_date, version_number,
};
constexpr std::string_view object_name(invoice_file) noexcept { return "InvoiceFile"; }

enum class invoice_item : std::uint16_t {
   accounting_code, applied_to_charge_number, applied_to_invoice_item_id, balance, booking_reference, charge_amount,
   charge_date, charge_description, charge_id, charge_name, charge_number, charge_type, commitment_charge_number,
   commitment_charge_segment_number, commitment_id, commitment_period_id, created_by_id, created_date,
   exclude_item_billing_from_revenue_accounting, id, invoice_id, number_of_deliveries, processing_type,
   product_description, product_id, product_name, product_rate_plan_charge_id, purchase_order_number, quantity,
   rate_plan_charge_id, reflect_discount_in_net_amount, rev_rec_code, rev_rec_start_date, rev_rec_trigger_condition,
   service_end_date, service_start_date, sku, source_item_type, subscription_id, subscription_number, tax_amount,
   tax_code, tax_exempt_amount, tax_mode, unit_price, uom, updated_by_id, updated_date,
};
constexpr std::string_view object_name(invoice_item) noexcept { return "InvoiceItem"; }

enum class invoice_item_adjustment : std::uint16_t {
   account_id, accounting_code, adjustment_date, adjustment_number, amount, cancelled_by_id, cancelled_date, comment,
   created_by_id, created_date, customer_name, customer_number, deferred_revenue_account,
   exclude_item_billing_from_revenue_accounting, id, invoice_id, invoice_item_name, invoice_number, reason_code,
   recognized_revenue_account, reference_id, service_end_date, service_start_date, source_id, source_type, status,
   transferred_to_accounting, type, updated_by_id, updated_date,
};
constexpr std::string_view object_name(invoice_item_adjustment) noexcept { return "InvoiceItemAdjustment"; }

enum class invoice_payment : std::uint16_t {
   amount, created_by_id, created_date, customer_name, id, invoice_id, payment_id, refund_amount, updated_by_id,
   updated_date,
};
constexpr std::string_view object_name(invoice_payment) noexcept { return "InvoicePayment"; }

enum class invoice_schedule : std::uint16_t {};
constexpr std::string_view object_name(invoice_schedule) noexcept { return "InvoiceSchedule"; }

enum class invoice_schedule_item : std::uint16_t {};
constexpr std::string_view object_name(invoice_schedule_item) noexcept { return "InvoiceScheduleItem"; }

enum class invoice_split : std::uint16_t {
   created_by_id, created_date, id, invoice_id, updated_by_id, updated_date,
};
constexpr std::string_view object_name(invoice_split) noexcept { return "InvoiceSplit"; }

enum class invoice_split_item : std::uint16_t {
   created_by_id, created_date, id, invoice_date, invoice_id, invoice_split_id, payment_term, split_percentage,
   updated_by_id, updated_date,
};
constexpr std::string_view object_name(invoice_split_item) noexcept { return "InvoiceSplitItem"; }

enum class journal_entry : std::uint16_t {
   account_payment_term_s, bill_to_contact_tax_region_s, created_by_id, created_date, currency, home_currency, id,
   journal_entry_date, notes, number, status, transaction_count, transaction_type, transfer_date, transferred_by,
   transferred_to_accounting, type, updated_by_id, updated_date,
};
constexpr std::string_view object_name(journal_entry) noexcept { return "JournalEntry"; }

enum class journal_entry_detail_credit_balance_adjustment : std::uint16_t {
   account_id, amount, amount_home_currency, container_transaction_id, created_by_id, created_date, currency,
   exchange_rate, exchange_rate_date, home_currency, id, rounding_amount_home_currency, transaction_date,
   transaction_id, transaction_subtype, transaction_type, updated_by_id, updated_date,
};
constexpr std::string_view object_name(journal_entry_detail_credit_balance_adjustment) noexcept { return "JournalEntryDetailCreditBalanceAdjustment"; }

enum class journal_entry_detail_credit_memo_application_item : std::uint16_t {
   account_id, amount, amount_home_currency, container_transaction_id, created_by_id, created_date, currency,
   exchange_rate, exchange_rate_date, home_currency, id, rounding_amount_home_currency, transaction_date,
   transaction_id, transaction_subtype, transaction_type, updated_by_id, updated_date,
};
constexpr std::string_view object_name(journal_entry_detail_credit_memo_application_item) noexcept { return "JournalEntryDetailCreditMemoApplicationItem"; }

enum class journal_entry_detail_credit_memo_item : std::uint16_t {
   account_id, amount, amount_home_currency, container_transaction_id, created_by_id, created_date, currency,
   exchange_rate, exchange_rate_date, home_currency, id, rounding_amount_home_currency, transaction_date,
   transaction_id, transaction_subtype, transaction_type, updated_by_id, updated_date,
};
constexpr std::string_view object_name(journal_entry_detail_credit_memo_item) noexcept { return "JournalEntryDetailCreditMemoItem"; }

enum class journal_entry_detail_credit_taxation_item : std::uint16_t {
   account_id, amount, amount_home_currency, container_transaction_id, created_by_id, created_date, currency,
   exchange_rate, exchange_rate_date, home_currency, id, rounding_amount_home_currency, transaction_date,
   transaction_id, transaction_subtype, transaction_type, updated_by_id, updated_date,
};
constexpr std::string_view object_name(journal_entry_detail_credit_taxation_item) noexcept { return "JournalEntryDetailCreditTaxationItem"; }

enum class journal_entry_detail_debit_memo_item : std::uint16_t {
   account_id, amount, amount_home_currency, container_transaction_id, created_by_id, created_date, currency,
   exchange_rate, exchange_rate_date, home_currency, id, rounding_amount_home_currency, transaction_date,
   transaction_id, transaction_subtype, transaction_type, updated_by_id, updated_date,
};
constexpr std::string_view object_name(journal_entry_detail_debit_memo_item) noexcept { return "JournalEntryDetailDebitMemoItem"; }

enum class journal_entry_detail_debit_taxation_item : std::uint16_t {
   account_id, amount, amount_home_currency, container_transaction_id, created_by_id, created_date, currency,
   exchange_rate, exchange_rate_date, home_currency, id, rounding_amount_home_currency, transaction_date,
   transaction_id, transaction_subtype, transaction_type, updated_by_id, updated_date,
};
constexpr std::string_view object_name(journal_entry_detail_debit_taxation_item) noexcept { return "JournalEntryDetailDebitTaxationItem"; }

enum class journal_entry_detail_fx_gain_loss : std::uint16_t {
   account_id, amount, amount_home_currency, container_transaction_id, created_by_id, created_date, currency,
   exchange_rate, exchange_rate_date, home_currency, id, rounding_amount_home_currency, transaction_date,
   transaction_id, transaction_subtype, transaction_type, updated_by_id, updated_date,
};
constexpr std::string_view object_name(journal_entry_detail_fx_gain_loss) noexcept { return "JournalEntryDetailFXGainLoss"; }

enum class journal_entry_detail_invoice_adjustment : std::uint16_t {
   account_id, amount, amount_home_currency, container_transaction_id, created_by_id, created_date, currency,
   exchange_rate, exchange_rate_date, home_currency, id, rounding_amount_home_currency, transaction_date,
   transaction_id, transaction_subtype, transaction_type, updated_by_id, updated_date,
};
constexpr std::string_view object_name(journal_entry_detail_invoice_adjustment) noexcept { return "JournalEntryDetailInvoiceAdjustment"; }

enum class journal_entry_detail_invoice_item : std::uint16_t {
   account_id, amount, amount_home_currency, container_transaction_id, created_by_id, created_date, currency,
   exchange_rate, exchange_rate_date, home_currency, id, rounding_amount_home_currency, transaction_date,
   transaction_id, transaction_subtype, transaction_type, updated_by_id, updated_date,
};
constexpr std::string_view object_name(journal_entry_detail_invoice_item) noexcept { return "JournalEntryDetailInvoiceItem"; }

enum class journal_entry_detail_invoice_item_adjustment : std::uint16_t {
   account_id, amount, amount_home_currency, container_transaction_id, created_by_id, created_date, currency,
   exchange_rate, exchange_rate_date, home_currency, id, rounding_amount_home_currency, transaction_date,
   transaction_id, transaction_subtype, transaction_type, updated_by_id, updated_date,
};
constexpr std::string_view object_name(journal_entry_detail_invoice_item_adjustment) noexcept { return "JournalEntryDetailInvoiceItemAdjustment"; }

enum class journal_entry_detail_invoice_payment : std::uint16_t {
   account_id, amount, amount_home_currency, container_transaction_id, created_by_id, created_date, currency,
   exchange_rate, exchange_rate_date, home_currency, id, rounding_amount_home_currency, transaction_date,
   transaction_id, transaction_subtype, transaction_type, updated_by_id, updated_date,
};
constexpr std::string_view object_name(journal_entry_detail_invoice_payment) noexcept { return "JournalEntryDetailInvoicePayment"; }

enum class journal_entry_detail_payment_application : std::uint16_t {
   account_id, amount, amount_home_currency, container_transaction_id, created_by_id, created_date, currency,
   exchange_rate, exchange_rate_date, home_currency, id, rounding_amount_home_currency, transaction_date,
   transaction_id, transaction_subtype, transaction_type, updated_by_id, updated_date,
};
constexpr std::string_view object_name(journal_entry_detail_payment_application) noexcept { return "JournalEntryDetailPaymentApplication"; }

enum class journal_entry_detail_payment_application_item : std::uint16_t {
   account_id, amount, amount_home_currency, container_transaction_id, created_by_id, created_date, currency,
   exchange_rate, exchange_rate_date, home_currency, id, rounding_amount_home_currency, transaction_date,
   transaction_id, transaction_subtype, transaction_type, updated_by_id, updated_date,
};
constexpr std::string_view object_name(journal_entry_detail_payment_application_item) noexcept { return "JournalEntryDetailPaymentApplicationItem"; }

enum class journal_entry_detail_realized_fx_gain_loss : std::uint16_t {
   account_id, amount, amount_home_currency, container_transaction_id, created_by_id, created_date, currency,
   exchange_rate, exchange_rate_date, home_currency, id, rounding_amount_home_currency, transaction_date,
   transaction_id, transaction_subtype, transaction_type, updated_by_id, updated_date,
};
constexpr std::string_view object_name(journal_entry_detail_realized_fx_gain_loss) noexcept { return "JournalEntryDetailRealizedFxGainLoss"; }

enum class journal_entry_detail_refund_application : std::uint16_t {
   account_id, amount, amount_home_currency, container_transaction_id, created_by_id, created_date, currency,
   exchange_rate, exchange_rate_date, home_currency, id, rounding_amount_home_currency, transaction_date,
   transaction_id, transaction_subtype, transaction_type, updated_by_id, updated_date,
};
constexpr std::string_view object_name(journal_entry_detail_refund_application) noexcept { return "JournalEntryDetailRefundApplication"; }

enum class journal_entry_detail_refund_application_item : std::uint16_t {
   account_id, amount, amount_home_currency, container_transaction_id, created_by_id, created_date, currency,
   exchange_rate, exchange_rate_date, home_currency, id, rounding_amount_home_currency, transaction_date,
   transaction_id, transaction_subtype, transaction_type, updated_by_id, updated_date,
};
constexpr std::string_view object_name(journal_entry_detail_refund_application_item) noexcept { return "JournalEntryDetailRefundApplicationItem"; }

enum class journal_entry_detail_refund_invoice_payment : std::uint16_t {
   account_id, amount, amount_home_currency, container_transaction_id, created_by_id, created_date, currency,
   exchange_rate, exchange_rate_date, home_currency, id, rounding_amount_home_currency, transaction_date,
   transaction_id, transaction_subtype, transaction_type, updated_by_id, updated_date,
};
constexpr std::string_view object_name(journal_entry_detail_refund_invoice_payment) noexcept { return "JournalEntryDetailRefundInvoicePayment"; }

enum class journal_entry_detail_revenue_event_item : std::uint16_t {
   account_id, amount, amount_home_currency, container_transaction_id, created_by_id, created_date, currency,
   exchange_rate, exchange_rate_date, home_currency, id, rounding_amount_home_currency, transaction_date,
   transaction_id, transaction_subtype, transaction_type, updated_by_id, updated_date,
};
constexpr std::string_view object_name(journal_entry_detail_revenue_event_item) noexcept { return "JournalEntryDetailRevenueEventItem"; }

enum class journal_entry_detail_taxation_item : std::uint16_t {
   account_id, amount, amount_home_currency, container_transaction_id, created_by_id, created_date, currency,
   exchange_rate, exchange_rate_date, home_currency, id, rounding_amount_home_currency, transaction_date,
   transaction_id, transaction_subtype, transaction_type, updated_by_id, updated_date,
};
constexpr std::string_view object_name(journal_entry_detail_taxation_item) noexcept { return "JournalEntryDetailTaxationItem"; }

enum class journal_entry_detail_unrealized_fx_gain_loss : std::uint16_t {
   account_id, amount, amount_home_currency, container_transaction_id, created_by_id, created_date, currency,
   exchange_rate, exchange_rate_date, home_currency, id, rounding_amount_home_currency, transaction_date,
   transaction_id, transaction_subtype, transaction_type, updated_by_id, updated_date,
};
constexpr std::string_view object_name(journal_entry_detail_unrealized_fx_gain_loss) noexcept { return "JournalEntryDetailUnrealizedFxGainLoss"; }

enum class journal_entry_item : std::uint16_t {
   amount, amount_home_currency, created_by_id, created_date, currency, home_currency, id, notes, type, updated_by_id,
   updated_date,
};
constexpr std::string_view object_name(journal_entry_item) noexcept { return "JournalEntryItem"; }

enum class journal_run : std::uint16_t {
   created_by_id, created_date, id, number, process_end_date_time, process_start_date_time, status, target_date_type,
   target_end_date, target_start_date, total_journal_entry_count, updated_by_id, updated_date,
};
constexpr std::string_view object_name(journal_run) noexcept { return "JournalRun"; }

enum class notification_history_email_event : std::uint16_t {
   billing_account, created_by_id, created_date, email_history, event_count, event_details, event_subtype,
   event_timestamp, event_type, id, notification, updated_by_id, updated_date,
};
constexpr std::string_view object_name(notification_history_email_event) noexcept { return "NotificationHistoryEmailEvent"; }

enum class order : std::uint16_t {
   cancel_reason, category, created_by_id, created_by_migration, created_date, description, error_code, error_message,
   id, is_scheduled, order_date, order_number, response, reversion_order, reverted_by_order_id, reverted_date,
   reverted_order_id, reverted_order_number, scheduled_date, scheduled_date_policy, state, status, updated_by_id,
   updated_date,
};
constexpr std::string_view object_name(order) noexcept { return "Order"; }

enum class order_action : std::uint16_t {
   auto_generated, auto_renew, cancellation_effective_date, cancellation_policy, change_reason,
   clearing_existing_bill_to_contact, clearing_existing_communication_profile, clearing_existing_invoice_group_number,
   clearing_existing_invoice_template, clearing_existing_payment_term, clearing_existing_sequence_set,
   clearing_existing_ship_to_contact, clearing_existing_sold_to_contact, communication_profile_id,
   contract_effective_date, created_by_id, created_date, current_term, current_term_period_type,
   customer_acceptance_date, effective_policy, id, invoice_group_number, invoice_template_id, payment_term,
   renewal_setting, renewal_term, renewal_term_period_type, renew_setting, resume_date, sequence, sequence_set_id,
   service_activation_date, status, subscription_number, sub_type, suspend_date, term_start_date, term_type, type,
   updated_by_id, updated_date,
};
constexpr std::string_view object_name(order_action) noexcept { return "OrderAction"; }

enum class order_contact : std::uint16_t {};
constexpr std::string_view object_name(order_contact) noexcept { return "OrderContact"; }

enum class order_elp : std::uint16_t {};
constexpr std::string_view object_name(order_elp) noexcept { return "OrderElp"; }

enum class order_item : std::uint16_t {};
constexpr std::string_view object_name(order_item) noexcept { return "OrderItem"; }

enum class order_line_item : std::uint16_t {
   accounting_code, amended_by_order_on, amount, amount_per_unit, amount_without_tax, billing_rule, bill_target_date,
   bill_to, communication_profile_id, created_by_id, created_date, currency, description, discount,
   exclude_item_billing_from_revenue_accounting, exclude_item_booking_from_revenue_accounting, id,
   inline_discount_per_unit, inline_discount_type, invoice_group_number, invoice_template_id, is_allocation_eligible,
   is_unbilled, item_category, item_name, item_number, item_state, item_type, list_price, list_price_per_unit,
   original_order_date, original_order_line_item_number, original_order_number, payment_term, product_code,
   product_rate_plan_charge_id, purchase_order_number, quantity, quantity_available_for_return, quantity_fulfilled,
   quantity_pending_fulfillment, related_subscription_number, requires_fulfillment, revenue_amortization_method,
   revenue_recognition_rule, revenue_recognition_timing, sequence_set_id, ship_to, sold_to, tax_code, tax_mode,
   transaction_end_date, transaction_start_date, uom, updated_by_id, updated_date,
};
constexpr std::string_view object_name(order_line_item) noexcept { return "OrderLineItem"; }

enum class order_mrr : std::uint16_t {
   created_by_id, created_date, discount_charge_id, end_date, id, invoice_owner_id, start_date, subscription_owner_id,
   term, type, updated_by_id, updated_date, value,
};
constexpr std::string_view object_name(order_mrr) noexcept { return "OrderMrr"; }

enum class order_quantity : std::uint16_t {
   created_by_id, created_date, end_date, id, invoice_owner_id, start_date, subscription_owner_id, term, updated_by_id,
   updated_date, value,
};
constexpr std::string_view object_name(order_quantity) noexcept { return "OrderQuantity"; }

enum class order_tcb : std::uint16_t {
   created_by_id, created_date, discount_charge_id, end_date, id, invoice_owner_id, start_date, subscription_owner_id,
   tax, term, type, updated_by_id, updated_date, value,
};
constexpr std::string_view object_name(order_tcb) noexcept { return "OrderTcb"; }

enum class order_tcv : std::uint16_t {
   created_by_id, created_date, discount_charge_id, end_date, id, invoice_owner_id, start_date, subscription_owner_id,
   term, type, updated_by_id, updated_date, value,
};
constexpr std::string_view object_name(order_tcv) noexcept { return "OrderTcv"; }

enum class payment : std::uint16_t {
   account_id, accounting_code, amount, applied_amount, applied_credit_balance_amount, applied_invoice_amount,
   auth_transaction_id, bank_identification_number, cancelled_on, comment, created_by_id, created_date, currency,
   effective_date, gateway, gateway_option_data, gateway_order_id, gateway_reconciliation_reason,
   gateway_reconciliation_status, gateway_response, gateway_response_code, gateway_state, id, invoice_id,
   invoice_number, invoice_payment_data, is_standalone, marked_for_submission_on, payment_method_id,
   payment_method_snapshot_id, payment_number, payout_id, prepayment, referenced_payment_id, reference_id,
   refund_amount, second_payment_reference_id, settled_on, soft_descriptor, soft_descriptor_phone, source, source_name,
   status, submitted_on, transferred_to_accounting, type, unapplied_amount, updated_by_id, updated_date,
};
constexpr std::string_view object_name(payment) noexcept { return "Payment"; }

enum class payment_application : std::uint16_t {
   apply_amount, billing_document_owner_id, created_by_id, created_date, effective_date, id, payment_application_status,
   updated_by_id, updated_date,
};
constexpr std::string_view object_name(payment_application) noexcept { return "PaymentApplication"; }

enum class payment_application_item : std::uint16_t {
   amount, created_by_id, created_date, effective_date, id, updated_by_id, updated_date,
};
constexpr std::string_view object_name(payment_application_item) noexcept { return "PaymentApplicationItem"; }

enum class payment_gateway_reconciliation_event_log : std::uint16_t {
   amount, created_date, created_gateway_reference_id, created_gateway_second_reference_id, event_date, event_type,
   gateway_raw_record, gateway_reason_code, gateway_reason_message, gateway_reference_id, gateway_second_reference_id,
   id, updated_date,
};
constexpr std::string_view object_name(payment_gateway_reconciliation_event_log) noexcept { return "PaymentGatewayReconciliationEventLog"; }

enum class payment_method : std::uint16_t {
   account_id, ach_aba_code, ach_account_name, ach_account_number, ach_account_number_mask, ach_account_type,
   ach_address1, ach_address2, ach_bank_name, ach_city, ach_country, ach_postal_code, ach_state, active,
   bank_branch_code, bank_check_digit, bank_city, bank_code, bank_identification_number, bank_name, bank_postal_code,
   bank_street_name, bank_street_number, bank_transfer_account_name, bank_transfer_account_number,
   bank_transfer_account_number_mask, bank_transfer_account_type, bank_transfer_type, business_identification_code,
   city, company_name, country, created_by_id, created_date, credit_card_address1, credit_card_address2,
   credit_card_city, credit_card_country, credit_card_expiration_month, credit_card_expiration_year,
   credit_card_holder_name, credit_card_mask_number, credit_card_number, credit_card_postal_code,
   credit_card_security_code, credit_card_state, credit_card_type, device_session_id, email, existing_mandate,
   first_name, gateway_option_data, iban, id, ip_address, last_failed_sale_transaction_date, last_name,
   last_transaction_date_time, last_transaction_status, mandate_creation_date, mandate_id, mandate_received,
   mandate_update_date, max_consecutive_payment_failures, mit_consent_agreement_ref, mit_consent_agreement_src,
   mit_network_transaction_id, mit_profile_action, mit_profile_agreed_on, mit_profile_type, name,
   num_consecutive_failures, payment_method_status, payment_method_token_id, payment_retry_window, paypal_baid,
   paypal_email, paypal_preapproval_key, paypal_type, phone, postal_code, second_token_id, skip_validation, state,
   stored_credential_profile_id, street_name, street_number, token_id, total_number_of_error_payments,
   total_number_of_processed_payments, type, updated_by_id, updated_date, use_default_retry_rule,
};
constexpr std::string_view object_name(payment_method) noexcept { return "PaymentMethod"; }

enum class payment_method_priority : std::uint16_t {
   account_id, created_by_id, created_date, id, payment_method_id, priority_order, updated_by_id, updated_date,
};
constexpr std::string_view object_name(payment_method_priority) noexcept { return "PaymentMethodPriority"; }

enum class payment_method_snapshot : std::uint16_t {
   account_id, ach_aba_code, ach_account_name, ach_account_number, ach_account_number_mask, ach_account_type,
   ach_address1, ach_address2, ach_bank_name, ach_city, ach_country, ach_postal_code, ach_state, active,
   bank_branch_code, bank_check_digit, bank_city, bank_code, bank_identification_number, bank_name, bank_postal_code,
   bank_street_name, bank_street_number, bank_transfer_account_name, bank_transfer_account_number,
   bank_transfer_account_number_mask, bank_transfer_account_type, bank_transfer_type, business_identification_code,
   city, company_name, country, created_by_id, created_date, credit_card_address1, credit_card_address2,
   credit_card_city, credit_card_country, credit_card_expiration_month, credit_card_expiration_year,
   credit_card_holder_name, credit_card_mask_number, credit_card_number, credit_card_postal_code,
   credit_card_security_code, credit_card_state, credit_card_type, device_session_id, email, existing_mandate,
   first_name, gateway_option_data, iban, id, ip_address, last_failed_sale_transaction_date, last_name,
   last_transaction_date_time, last_transaction_status, mandate_creation_date, mandate_id, mandate_received,
   mandate_update_date, max_consecutive_payment_failures, mit_consent_agreement_ref, mit_consent_agreement_src,
   mit_network_transaction_id, mit_profile_action, mit_profile_agreed_on, mit_profile_type, name,
   num_consecutive_failures, payment_method_id, payment_method_status, payment_retry_window, paypal_baid, paypal_email,
   paypal_preapproval_key, paypal_type, phone, postal_code, second_token_id, skip_validation, state, street_name,
   street_number, token_id, total_number_of_error_payments, total_number_of_processed_payments, type, updated_by_id,
   updated_date, updated_on, use_default_retry_rule,
};
constexpr std::string_view object_name(payment_method_snapshot) noexcept { return "PaymentMethodSnapshot"; }

enum class payment_method_token : std::uint16_t {};
constexpr std::string_view object_name(payment_method_token) noexcept { return "PaymentMethodToken"; }

enum class payment_method_transaction_log : std::uint16_t {
   device_id, gateway, gateway_reason_code, gateway_reason_code_description, gateway_transaction_type, hosted_page_id,
   id, ip_address, payment_method_id, payment_method_type, request_string, response_string, service_type,
   transaction_date, transaction_id,
};
constexpr std::string_view object_name(payment_method_transaction_log) noexcept { return "PaymentMethodTransactionLog"; }

enum class payment_option : std::uint16_t {};
constexpr std::string_view object_name(payment_option) noexcept { return "PaymentOption"; }

enum class payment_part : std::uint16_t {
   amount, billing_document_owner_id, created_by_id, created_date, id, invoice_id, updated_by_id, updated_date,
};
constexpr std::string_view object_name(payment_part) noexcept { return "PaymentPart"; }

enum class payment_part_item : std::uint16_t {
   amount, created_by_id, created_date, id, updated_by_id, updated_date,
};
constexpr std::string_view object_name(payment_part_item) noexcept { return "PaymentPartItem"; }

enum class payment_reconciliation_job : std::uint16_t {
   created_date, gateway_instance, id, job_number, period_end, period_start, status, updated_date,
};
constexpr std::string_view object_name(payment_reconciliation_job) noexcept { return "PaymentReconciliationJob"; }

enum class payment_reconciliation_log : std::uint16_t {
   created_date, created_object_id, created_object_type, id, reason, reason_message, related_object_id,
   related_object_type, status, updated_date,
};
constexpr std::string_view object_name(payment_reconciliation_log) noexcept { return "PaymentReconciliationLog"; }

enum class payment_run : std::uint16_t {
   created_by_id, created_date, end_date, executed_date, id, number_of_credit_balance_adjustments, number_of_errors,
   number_of_invoices, number_of_payments, number_of_unprocessed, payment_run_number, status, target_date,
   updated_by_id, updated_date,
};
constexpr std::string_view object_name(payment_run) noexcept { return "PaymentRun"; }

enum class payment_schedule : std::uint16_t {
   cancel_date, cancelled_by_id, cancelled_on, created_by_id, created_date, description, id, next_payment_date,
   occurrences, payment_schedule_number, period, prepayment, recent_payment_date, run_hour, start_date, status,
   total_amount, total_payments_errored, total_payments_processed, updated_by_id, updated_date,
};
constexpr std::string_view object_name(payment_schedule) noexcept { return "PaymentSchedule"; }

enum class payment_schedule_billing_document : std::uint16_t {};
constexpr std::string_view object_name(payment_schedule_billing_document) noexcept { return "PaymentScheduleBillingDocument"; }

enum class payment_schedule_item : std::uint16_t {
   amount, balance, cancellation_reason, cancelled_by_id, cancelled_on, created_by_id, created_date, currency,
   description, error_message, gateway, id, number, prepayment, run_hour, scheduled_date, status, updated_by_id,
   updated_date,
};
constexpr std::string_view object_name(payment_schedule_item) noexcept { return "PaymentScheduleItem"; }

enum class payment_schedule_item_payment : std::uint16_t {
   created_by_id, created_date, id, updated_by_id, updated_date,
};
constexpr std::string_view object_name(payment_schedule_item_payment) noexcept { return "PaymentScheduleItemPayment"; }

enum class payment_transaction_log : std::uint16_t {
   avs_response_code, batch_id, created_date, cvv_response_code, gateway, gateway_reason_code,
   gateway_reason_code_description, gateway_state, gateway_transaction_type, id, payment_id, request_string,
   response_string, service_type, transaction_date, transaction_id,
};
constexpr std::string_view object_name(payment_transaction_log) noexcept { return "PaymentTransactionLog"; }

enum class prepaid_balance : std::uint16_t {
   account_id, balance, commitment_level, created_by_id, created_date, end_date, id, name, prepaid_balance_state,
   prepaid_type, start_date, subscription_id, total_fund, uom, updated_by_id, updated_date,
};
constexpr std::string_view object_name(prepaid_balance) noexcept { return "PrepaidBalance"; }

enum class prepaid_balance_transaction : std::uint16_t {
   account_id, amount, balance, created_by_id, created_date, drawdown_rate, id, prepaid_balance_id, source_id,
   transaction_date, transaction_source_type, transaction_type, updated_by_id, updated_date, usage_uom,
};
constexpr std::string_view object_name(prepaid_balance_transaction) noexcept { return "PrepaidBalanceTransaction"; }

enum class processed_usage : std::uint16_t {
   account_id, amount, billing_period_end_date, billing_period_start_date, created_by_id, created_date, id,
   invoice_item_id, new_usage_id, quantity, rate_plan_charge_id, rating_amount, subscription_id, updated_by_id,
   updated_date, usage_id,
};
constexpr std::string_view object_name(processed_usage) noexcept { return "ProcessedUsage"; }

enum class product : std::uint16_t {
   allow_feature_changes, category, created_by_id, created_date, description, effective_end_date, effective_start_date,
   id, name, product_number, sku, updated_by_id, updated_date,
};
constexpr std::string_view object_name(product) noexcept { return "Product"; }

enum class product_charge_definition : std::uint16_t {};
constexpr std::string_view object_name(product_charge_definition) noexcept { return "ProductChargeDefinition"; }

enum class product_discount_apply_detail : std::uint16_t {
   applied_product_rate_plan_charge_id, applied_product_rate_plan_id, created_by_id, created_date, id,
   product_rate_plan_charge_id, updated_by_id, updated_date,
};
constexpr std::string_view object_name(product_discount_apply_detail) noexcept { return "ProductDiscountApplyDetail"; }

enum class product_feature : std::uint16_t {
   created_by_id, created_date, feature_id, product_id, updated_by_id, updated_date,
};
constexpr std::string_view object_name(product_feature) noexcept { return "ProductFeature"; }

enum class product_rate_plan : std::uint16_t {
   active_currencies, created_by_id, created_date, description, effective_end_date, effective_start_date,
   external_id_source_system, external_rate_plan_ids, grade, id, name, product_id, product_rate_plan_number,
   updated_by_id, updated_date,
};
constexpr std::string_view object_name(product_rate_plan) noexcept { return "ProductRatePlan"; }

enum class product_rate_plan_charge : std::uint16_t {
   accounting_code, apply_discount_to, apply_to_billing_period_partially, bill_cycle_day, bill_cycle_type,
   billing_period, billing_period_alignment, billing_timing, centralized_price, charge_function,
   charge_level_min_commitment_amount, charge_model, charge_model_configuration, charge_type, commitment_level,
   commitment_type, created_by_id, created_date, credit_option, default_quantity, deferred_revenue_account, description,
   discount_class, discount_class_id, discount_level, drawdown_rate, drawdown_uom, eligible_account_conditions,
   eligible_charge_conditions, end_date_condition, exclude_item_billing_from_revenue_accounting,
   exclude_item_booking_from_revenue_accounting, formula, fund_credit_option, fund_support_account_hierarchy, id,
   included_units, is_allocation_eligible, is_charge_level_min_commit, is_committed, is_prepaid, is_rollover,
   is_stacked_discount, is_unbilled, legacy_revenue_reporting, list_price_base, max_quantity, min_quantity, name,
   number_of_period, overage_calculation_option, overage_unused_units_credit_option, prepaid_operation_type,
   prepaid_quantity, prepaid_total_quantity, prepaid_uom, price_change_option, price_increase_option,
   price_increase_percentage, price_upsell_quantity_stacked, product_category, product_class,
   product_discount_apply_detail_data, product_family, product_line, product_rate_plan_charge_number,
   product_rate_plan_charge_tier_data, product_rate_plan_id, proration_option, rating_group,
   rating_groups_operator_type, recognized_revenue_account, reflect_discount_in_net_amount, revenue_amortization_method,
   revenue_recognition_rule_name, revenue_recognition_timing, rev_rec_code, rev_rec_trigger_condition, rollover_apply,
   rollover_end_date, rollover_end_date_type, rollover_fund_priority, rollover_period_length, rollover_periods,
   rollover_period_type, smoothing_model, specific_billing_period, specific_list_price_base,
   specific_validity_period_length, split_upsell_quantity, taxable, tax_code, tax_mode, trigger_event, uom,
   updated_by_id, updated_date, up_to_periods, up_to_periods_type, usage_record_rating_option,
   use_discount_specific_accounting_code, use_tenant_default_for_price_change, validity_period_type, vp_alignment,
   vp_anchor_date, vp_proration_option, weekly_bill_cycle_day,
};
constexpr std::string_view object_name(product_rate_plan_charge) noexcept { return "ProductRatePlanCharge"; }

enum class product_rate_plan_charge_tier : std::uint16_t {
   active, created_by_id, created_date, currency, discount_amount, discount_percentage, ending_unit, id, included_units,
   is_default, is_overage_price, maximum_amount, minimum_amount, overage_price, price, price_format,
   product_rate_plan_charge_id, starting_unit, tier, updated_by_id, updated_date,
};
constexpr std::string_view object_name(product_rate_plan_charge_tier) noexcept { return "ProductRatePlanChargeTier"; }

enum class ramp : std::uint16_t {};
constexpr std::string_view object_name(ramp) noexcept { return "Ramp"; }

enum class ramp_interval : std::uint16_t {};
constexpr std::string_view object_name(ramp_interval) noexcept { return "RampInterval"; }

enum class ramp_interval_delta_metrics : std::uint16_t {};
constexpr std::string_view object_name(ramp_interval_delta_metrics) noexcept { return "RampIntervalDeltaMetrics"; }

enum class ramp_interval_delta_mrr : std::uint16_t {};
constexpr std::string_view object_name(ramp_interval_delta_mrr) noexcept { return "RampIntervalDeltaMrr"; }

enum class ramp_interval_delta_quantity : std::uint16_t {};
constexpr std::string_view object_name(ramp_interval_delta_quantity) noexcept { return "RampIntervalDeltaQuantity"; }

enum class ramp_interval_metrics : std::uint16_t {};
constexpr std::string_view object_name(ramp_interval_metrics) noexcept { return "RampIntervalMetrics"; }

enum class ramp_interval_mrr : std::uint16_t {};
constexpr std::string_view object_name(ramp_interval_mrr) noexcept { return "RampIntervalMrr"; }

enum class rate_plan : std::uint16_t {
   amendment_id, amendment_subscription_rate_plan_id, amendment_type, created_by_id, created_date,
   externally_managed_plan_id, id, invoice_owner_id, is_from_external_catalog, name, original_rate_plan_id,
   pricing_attributes, product_rate_plan_id, product_rate_plan_number, product_rate_plan_type, reverted,
   subscription_id, subscription_owner_id, subscription_rate_plan_number, updated_by_id, updated_date,
};
constexpr std::string_view object_name(rate_plan) noexcept { return "RatePlan"; }

enum class rate_plan_charge : std::uint16_t {
   accounting_code, amended_by_order_on, apply_discount_to, apply_to_billing_period_partially, bill_cycle_day,
   bill_cycle_type, billing_period, billing_period_alignment, billing_timing, charged_through_date, charge_function,
   charge_model, charge_number, charge_type, commitment_level, commitment_type, created_by_id, created_date,
   credit_option, description, discount_amount, discount_class, discount_level, discount_percentage, dmrc,
   drawdown_rate, drawdown_uom, dtcv, effective_end_date, effective_start_date, eligible_account_conditions,
   eligible_charge_conditions, end_date_condition, estimated_end_date, estimated_start_date,
   exclude_item_billing_from_revenue_accounting, exclude_item_booking_from_revenue_accounting, id, included_units,
   invoice_owner_id, is_allocation_eligible, is_committed, is_dimensional_price, is_last_segment, is_prepaid,
   is_price_negotiated, is_processed, is_rollover, is_stacked_discount, is_unbilled, list_price_base, maximum_amount,
   minimum_amount, mrr, name, number_of_deliveries, number_of_periods, optional, original_charge_id, original_id,
   original_list_price, original_order_date, overage_calculation_option, overage_price,
   overage_unused_units_credit_option, payment_term_snapshot, percentage, prepaid_committed_amount,
   prepaid_operation_type, prepaid_quantity, prepaid_total_quantity, prepaid_uom, price, price_change_option,
   price_increase_percentage, price_upsell_quantity_stacked, pricing_attributes, processed_through_date,
   product_category, product_class, product_family, product_line, product_rate_plan_charge_id,
   product_rate_plan_charge_number, proration_option, quantity, rate_plan_id, rating_group, rating_groups_operator_type,
   reflect_discount_in_net_amount, revenue_amortization_method, revenue_recognition_rule_name,
   revenue_recognition_timing, reverted, rev_rec_code, rev_rec_trigger_condition, rollover_apply, rollover_balance,
   rollover_period_length, rollover_periods, sales_price, segment, specific_billing_period, specific_end_date,
   specific_list_price_base, status, subscription_id, subscription_owner_id, taxable, tax_code, tax_code_name, tax_mode,
   tax_mode_option, tcv, trigger_date, trigger_event, unused_units_credit_rates, uom, updated_by_id, updated_date,
   upsell_origin_charge_number, up_to_periods, up_to_periods_type, usage_record_rating_option,
   use_discount_specific_accounting_code, validity_period_type, version, weekly_bill_cycle_day,
};
constexpr std::string_view object_name(rate_plan_charge) noexcept { return "RatePlanCharge"; }

enum class rate_plan_charge_tier : std::uint16_t {
   created_by_id, created_date, currency, discount_amount, discount_percentage, ending_unit, id, included_units,
   is_overage_price, overage_price, price, price_format, rate_plan_charge_id, starting_unit, tier, updated_by_id,
   updated_date,
};
constexpr std::string_view object_name(rate_plan_charge_tier) noexcept { return "RatePlanChargeTier"; }

enum class rating_result : std::uint16_t {
   account_id, amount, billing_period_id, charge_segment_number, created_by_id, created_date, id, is_partial, quantity,
   rate_plan_charge_id, service_end_date, service_start_date, status, subscription_id, updated_by_id, updated_date,
};
constexpr std::string_view object_name(rating_result) noexcept { return "RatingResult"; }

enum class refund : std::uint16_t {
   account_id, accounting_code, amount, cancelled_on, comment, created_by_id, created_date, currency, gateway,
   gateway_option_data, gateway_reconciliation_reason, gateway_reconciliation_status, gateway_response,
   gateway_response_code, gateway_state, id, marked_for_submission_on, method_type, payment_id, payment_method_id,
   payment_method_snapshot_id, payout_id, reason_code, reference_id, refund_date, refund_invoice_payment_data,
   refund_number, refund_transaction_time, second_refund_reference_id, settled_on, soft_descriptor,
   soft_descriptor_phone, source_type, status, submitted_on, transferred_to_accounting, type, updated_by_id,
   updated_date,
};
constexpr std::string_view object_name(refund) noexcept { return "Refund"; }

enum class refund_application : std::uint16_t {
   apply_amount, created_by_id, created_date, effective_date, id, updated_by_id, updated_date,
};
constexpr std::string_view object_name(refund_application) noexcept { return "RefundApplication"; }

enum class refund_application_item : std::uint16_t {
   amount, created_by_id, created_date, effective_date, id, updated_by_id, updated_date,
};
constexpr std::string_view object_name(refund_application_item) noexcept { return "RefundApplicationItem"; }

enum class refund_invoice_payment : std::uint16_t {
   created_by_id, created_date, id, invoice_id, invoice_payment_id, refund_amount, refund_id, updated_by_id,
   updated_date,
};
constexpr std::string_view object_name(refund_invoice_payment) noexcept { return "RefundInvoicePayment"; }

enum class refund_part : std::uint16_t {
   created_by_id, created_date, id, refund_amount, updated_by_id, updated_date,
};
constexpr std::string_view object_name(refund_part) noexcept { return "RefundPart"; }

enum class refund_part_item : std::uint16_t {
   amount, created_by_id, created_date, id, updated_by_id, updated_date,
};
constexpr std::string_view object_name(refund_part_item) noexcept { return "RefundPartItem"; }

enum class refund_transaction_log : std::uint16_t {
   batch_id, created_date, gateway, gateway_reason_code, gateway_reason_code_description, gateway_state,
   gateway_transaction_type, id, refund_id, request_string, response_string, service_type, transaction_date,
   transaction_id,
};
constexpr std::string_view object_name(refund_transaction_log) noexcept { return "RefundTransactionLog"; }

enum class revenue_charge_summary_item : std::uint16_t {};
constexpr std::string_view object_name(revenue_charge_summary_item) noexcept { return "RevenueChargeSummaryItem"; }

enum class revenue_event_item : std::uint16_t {};
constexpr std::string_view object_name(revenue_event_item) noexcept { return "RevenueEventItem"; }

enum class revenue_event_item_credit_memo_item : std::uint16_t {};
constexpr std::string_view object_name(revenue_event_item_credit_memo_item) noexcept { return "RevenueEventItemCreditMemoItem"; }

enum class revenue_event_item_debit_memo_item : std::uint16_t {};
constexpr std::string_view object_name(revenue_event_item_debit_memo_item) noexcept { return "RevenueEventItemDebitMemoItem"; }

enum class revenue_event_item_invoice_item : std::uint16_t {};
constexpr std::string_view object_name(revenue_event_item_invoice_item) noexcept { return "RevenueEventItemInvoiceItem"; }

enum class revenue_event_item_invoice_item_adjustment : std::uint16_t {};
constexpr std::string_view object_name(revenue_event_item_invoice_item_adjustment) noexcept { return "RevenueEventItemInvoiceItemAdjustment"; }

enum class revenue_recognition_events_transaction : std::uint16_t {
   usage_charge_name, usage_charge_number,
};
constexpr std::string_view object_name(revenue_recognition_events_transaction) noexcept { return "RevenueRecognitionEventsTransaction"; }

enum class revenue_schedule : std::uint16_t {
   id, rule, undistributed_amount,
};
constexpr std::string_view object_name(revenue_schedule) noexcept { return "RevenueSchedule"; }

enum class revenue_schedule_item : std::uint16_t {};
constexpr std::string_view object_name(revenue_schedule_item) noexcept { return "RevenueScheduleItem"; }

enum class revenue_schedule_item_credit_memo_item : std::uint16_t {};
constexpr std::string_view object_name(revenue_schedule_item_credit_memo_item) noexcept { return "RevenueScheduleItemCreditMemoItem"; }

enum class revenue_schedule_item_debit_memo_item : std::uint16_t {};
constexpr std::string_view object_name(revenue_schedule_item_debit_memo_item) noexcept { return "RevenueScheduleItemDebitMemoItem"; }

enum class revenue_schedule_item_invoice_item : std::uint16_t {};
constexpr std::string_view object_name(revenue_schedule_item_invoice_item) noexcept { return "RevenueScheduleItemInvoiceItem"; }

enum class revenue_schedule_item_invoice_item_adjustment : std::uint16_t {};
constexpr std::string_view object_name(revenue_schedule_item_invoice_item_adjustment) noexcept { return "RevenueScheduleItemInvoiceItemAdjustment"; }

enum class smart_prevention_audit : std::uint16_t {};
constexpr std::string_view object_name(smart_prevention_audit) noexcept { return "SmartPreventionAudit"; }

enum class stored_credential_profile : std::uint16_t {};
constexpr std::string_view object_name(stored_credential_profile) noexcept { return "StoredCredentialProfile"; }

enum class subscription : std::uint16_t {
   account_id, ancestor_account_id, auto_renew, cancelled_date, cancel_reason, cmrr, communication_profile_id,
   contract_acceptance_date, contract_effective_date, cpq_bundle_json_id_qt, created_by_id, created_date,
   creator_account_id, creator_invoice_owner_id, currency, current_term, current_term_period_type,
   externally_managed_by, id, initial_term, initial_term_period_type, invoice_group_number, invoice_owner_id,
   invoice_template_id, is_invoice_separate, is_latest_version, last_booking_date, name, notes,
   opportunity_close_date_qt, opportunity_name_qt, order_id, original_created_date, original_id,
   original_subscription_id, payment_term, previous_subscription_id, quote_business_type_qt, quote_number_qt,
   quote_type_qt, ramp_id, renewal_setting, renewal_term, renewal_term_period_type, revision, sequence_set_id,
   service_activation_date, single_versioned, status, subscription_bill_to_id, subscription_bill_to_snapshot_id,
   subscription_end_date, subscription_ship_to_id, subscription_ship_to_snapshot_id, subscription_sold_to_id,
   subscription_sold_to_snapshot_id, subscription_start_date, term_end_date, term_start_date, term_type, updated_by_id,
   updated_date, version, version_created_date,
};
constexpr std::string_view object_name(subscription) noexcept { return "Subscription"; }

enum class subscription_charge_delivery_schedule : std::uint16_t {
   created_by_id, created_date, day_of_month, frequency, friday, id, monday, month_of_year, rate_plan_charge_id,
   saturday, sunday, thursday, tuesday, updated_by_id, updated_date, wednesday,
};
constexpr std::string_view object_name(subscription_charge_delivery_schedule) noexcept { return "SubscriptionChargeDeliverySchedule"; }

enum class subscription_charge_price_interval : std::uint16_t {};
constexpr std::string_view object_name(subscription_charge_price_interval) noexcept { return "SubscriptionChargePriceInterval"; }

enum class subscription_charge_price_interval_tier : std::uint16_t {};
constexpr std::string_view object_name(subscription_charge_price_interval_tier) noexcept { return "SubscriptionChargePriceIntervalTier"; }

enum class subscription_offer : std::uint16_t {};
constexpr std::string_view object_name(subscription_offer) noexcept { return "SubscriptionOffer"; }

enum class subscription_product_feature : std::uint16_t {
   created_by, created_date, description, feature_code, feature_id, name, rate_plan_id, updated_by_id, updated_date,
};
constexpr std::string_view object_name(subscription_product_feature) noexcept { return "SubscriptionProductFeature"; }

enum class subscription_status_history : std::uint16_t {
   created_by_id, created_date, end_date, id, sort_order, start_date, status, subscription_number, updated_by_id,
   updated_date,
};
constexpr std::string_view object_name(subscription_status_history) noexcept { return "SubscriptionStatusHistory"; }

enum class taxable_item_snapshot : std::uint16_t {
   company_code, dest_address_city, dest_address_country, dest_address_county, dest_address_line1, dest_address_line2,
   dest_address_postal_code, dest_address_region, dest_address_state, item_type, taxable_item_id, tax_code_name,
   tax_date, tax_exempt_certificate_id, tax_exempt_certificate_type, tax_exempt_description, tax_exempt_effective_date,
   tax_exempt_entity_use_code, tax_exempt_expiration_date, tax_exempt_issuing_jurisdiction, tax_exempt_status, tax_mode,
   vat_id,
};
constexpr std::string_view object_name(taxable_item_snapshot) noexcept { return "TaxableItemSnapshot"; }

enum class taxation_item : std::uint16_t {
   accounting_code, balance, country, created_by_id, created_date, credit_amount, customer_code, exempt_amount,
   exempt_certificate, id, invoice_id, invoice_item_id, jurisdiction, location_code, name, payment_amount,
   seller_registration, taxable_amount, tax_amount, tax_amount_unrounded, tax_code, tax_code_description, tax_date,
   tax_description, tax_engine_name, tax_mode, tax_rate, tax_rate_description, tax_rate_type, tax_rule_id,
   updated_by_id, updated_date,
};
constexpr std::string_view object_name(taxation_item) noexcept { return "TaxationItem"; }

enum class unit_of_measure : std::uint16_t {
   active, created_by_id, created_date, decimal_places, displayed_as, id, rounding_mode, uom_name, updated_by_id,
   updated_date,
};
constexpr std::string_view object_name(unit_of_measure) noexcept { return "UnitOfMeasure"; }

enum class updater_batch : std::uint16_t {
   batch_id, batch_transaction_id, completed_time, created_by_id, created_date, id, internal_status, post_date,
   request_id, retrieve_response_code, retrieve_response_message, status, submit_response_code, submit_response_message,
   submitted_time, submitting_time, updated_by_id, updated_date, updater_account_id, updater_gateway_type,
   updater_request_id,
};
constexpr std::string_view object_name(updater_batch) noexcept { return "UpdaterBatch"; }

enum class updater_detail : std::uint16_t {};
constexpr std::string_view object_name(updater_detail) noexcept { return "UpdaterDetail"; }

enum class usage : std::uint16_t {
   account_id, account_number, ancestor_account_id, charge_id, charge_number, created_by_id, created_date, description,
   end_date_time, file_name, id, import_id, invoice_id, invoice_number, product_rate_plan_charge_number, quantity,
   rated_amount, rbe_status, source_name, source_type, start_date_time, submission_date_time, subscription_id,
   subscription_number, unique_key, uom, updated_by_id, updated_date,
};
constexpr std::string_view object_name(usage) noexcept { return "Usage"; }

enum class validity_period_summary : std::uint16_t {};
constexpr std::string_view object_name(validity_period_summary) noexcept { return "ValidityPeriodSummary"; }

} // namespace fields

namespace joins {

enum class account : std::uint16_t {
   account_template, bill_to_contact, default_payment_method, e_invoice_profile, entity, organization, parent_account,
   payment_method_priority, ship_to_contact, sold_to_contact,
};
fields::account source_of(account);

enum class accounting_code : std::uint16_t {
   entity,
};
fields::accounting_code source_of(accounting_code);

enum class account_key_metrics : std::uint16_t {
   account, bill_to_contact, default_payment_method, parent_account, sold_to_contact,
};
fields::account_key_metrics source_of(account_key_metrics);

enum class application_group : std::uint16_t {
   entity, payment, payment_method, payment_method_snapshot, refund,
};
fields::application_group source_of(application_group);

enum class ar_transaction : std::uint16_t {
   account, credit_accounting_code, credit_memo, credit_memo_item, credit_taxation_item, debit_accounting_code,
   debit_memo, debit_memo_item, debit_taxation_item, default_payment_method, invoice, invoice_item, payment,
   payment_method, product, product_rate_plan_charge, rate_plan, rate_plan_charge, refund, taxation_item,
};
fields::ar_transaction source_of(ar_transaction);

enum class billing_preview_run_result : std::uint16_t {
   account, amendment, bill_to_contact, default_payment_method, deferred_revenue_accounting_code, parent_account,
   product, product_rate_plan, product_rate_plan_charge, rate_plan, rate_plan_charge,
   recognized_revenue_accounting_code, ship_to_contact, sold_to_contact, subscription,
};
fields::billing_preview_run_result source_of(billing_preview_run_result);

enum class billing_preview_run_result_difference : std::uint16_t {
   account, bill_to_contact, default_payment_method, parent_account, product, product_rate_plan,
   product_rate_plan_charge, rate_plan, rate_plan_charge, sold_to_contact, subscription,
};
fields::billing_preview_run_result_difference source_of(billing_preview_run_result_difference);

enum class billing_run : std::uint16_t {
   entity,
};
fields::billing_run source_of(billing_run);

enum class billing_transaction : std::uint16_t {
   amendment, bill_to_contact, default_payment_method, discount_applied_to_rate_plan_charge, entity, parent_account,
   product, product_rate_plan, product_rate_plan_charge, rate_plan, rate_plan_charge, ship_to_contact, sold_to_contact,
   subscription, subscription_owner, subscription_rate_plan,
};
fields::billing_transaction source_of(billing_transaction);

enum class booking_transaction : std::uint16_t {
   amendment, bill_to_contact, default_payment_method, discount_applied_to_rate_plan_charge,
   discount_applied_to_subscription_rate_plan, entity, invoice_owner, invoice_schedule, order, order_line_item,
   parent_account, product, product_rate_plan, product_rate_plan_charge, rate_plan, rate_plan_charge, ship_to_contact,
   sold_to_contact, subscription, subscription_owner, subscription_rate_plan, subscription_status_history,
};
fields::booking_transaction source_of(booking_transaction);

enum class callout_history : std::uint16_t {
   account, bill_to_contact, default_payment_method, parent_account, ship_to_contact, sold_to_contact,
};
fields::callout_history source_of(callout_history);

enum class contact : std::uint16_t {
   account, entity,
};
fields::contact source_of(contact);

enum class credit_balance_adjustment : std::uint16_t {
   account, accounting_period, account_receivable_accounting_code, bill_to_contact, cash_accounting_code,
   customer_cash_on_account_accounting_code, default_payment_method, entity, invoice, journal_entry, journal_run,
   parent_account, payment, payment_method, payment_method_snapshot, refund, ship_to_contact, sold_to_contact,
};
fields::credit_balance_adjustment source_of(credit_balance_adjustment);

enum class credit_memo : std::uint16_t {
   account, billing_document_pdf_generation, bill_to_contact, bill_to_contact_snapshot, credit_memo_bill_to_contact,
   debit_memo, default_payment_method, e_invoice_profile, entity, invoice, parent_account, ship_to_contact,
   ship_to_contact_snapshot, sold_to_contact, sold_to_contact_snapshot,
};
fields::credit_memo source_of(credit_memo);

enum class credit_memo_application : std::uint16_t {
   account, application_group, bill_to_contact, credit_memo, debit_memo, default_payment_method, entity, invoice,
   parent_account, ship_to_contact, sold_to_contact,
};
fields::credit_memo_application source_of(credit_memo_application);

enum class credit_memo_application_item : std::uint16_t {
   account, accounting_period, application_group, bill_to_contact, credit_memo, credit_memo_application,
   credit_memo_item, credit_taxation_item, debit_memo, debit_memo_item, debit_taxation_item, default_payment_method,
   entity, invoice, invoice_item, journal_entry, journal_run, parent_account, ship_to_contact, sold_to_contact,
   taxation_item,
};
fields::credit_memo_application_item source_of(credit_memo_application_item);

enum class credit_memo_item : std::uint16_t {
   account, accounting_period, account_receivable_accounting_code, amendment, bill_to_contact, bill_to_contact_snapshot,
   credit_memo, credit_memo_bill_to_contact, credit_memo_item_ship_to_contact, credit_memo_item_sold_to_contact,
   credit_memo_item_sold_to_contact_snapshot, debit_memo, debit_memo_item, default_payment_method,
   deferred_revenue_accounting_code, entity, fulfillment, invoice, invoice_item, journal_entry, journal_run,
   non_revenue_write_off_accounting_code, on_account_accounting_code, order_line_item, parent_account, product,
   product_rate_plan, product_rate_plan_charge, rate_plan, rate_plan_charge, recognized_revenue_accounting_code,
   ship_to_contact, ship_to_contact_snapshot, sold_to_contact, sold_to_contact_snapshot, subscription,
};
fields::credit_memo_item source_of(credit_memo_item);

enum class credit_memo_part : std::uint16_t {
   account, bill_to_contact, credit_memo, debit_memo, default_payment_method, entity, invoice, parent_account,
   ship_to_contact, sold_to_contact,
};
fields::credit_memo_part source_of(credit_memo_part);

enum class credit_memo_part_item : std::uint16_t {
   account, bill_to_contact, credit_memo, credit_memo_item, credit_memo_part, credit_taxation_item, debit_memo,
   debit_memo_item, debit_taxation_item, default_payment_method, entity, invoice, invoice_item, parent_account,
   ship_to_contact, sold_to_contact, taxation_item,
};
fields::credit_memo_part_item source_of(credit_memo_part_item);

enum class credit_taxation_item : std::uint16_t {
   account, accounting_period, account_receivable_accounting_code, amendment, bill_to_contact, credit_memo,
   credit_memo_bill_to_contact, credit_memo_item, debit_memo, default_payment_method, entity, invoice, journal_entry,
   journal_run, on_account_accounting_code, order_line_item, parent_account, product, product_rate_plan,
   product_rate_plan_charge, rate_plan, rate_plan_charge, sales_tax_payable_accounting_code, ship_to_contact,
   sold_to_contact, subscription, taxation_item,
};
fields::credit_taxation_item source_of(credit_taxation_item);

enum class daily_consumption_summary : std::uint16_t {
   account, amendment, bill_to_contact, default_payment_method, entity, fund, invoice_owner, parent_account,
   prepaid_balance, product, product_rate_plan, product_rate_plan_charge, rate_plan, rate_plan_charge, ship_to_contact,
   sold_to_contact, subscription, validity_period_summary,
};
fields::daily_consumption_summary source_of(daily_consumption_summary);

enum class debit_memo : std::uint16_t {
   account, billing_document_pdf_generation, bill_to_contact, bill_to_contact_snapshot, credit_memo,
   debit_memo_bill_to_contact, debit_memo_sold_to_contact, default_payment_method, e_invoice_profile, entity, invoice,
   parent_account, ship_to_contact, ship_to_contact_snapshot, sold_to_contact, sold_to_contact_snapshot,
};
fields::debit_memo source_of(debit_memo);

enum class debit_memo_item : std::uint16_t {
   account, accounting_period, account_receivable_accounting_code, amendment, bill_to_contact, bill_to_contact_snapshot,
   credit_memo, credit_memo_item, debit_memo, debit_memo_bill_to_contact, debit_memo_item_ship_to_contact,
   debit_memo_item_sold_to_contact, debit_memo_item_sold_to_contact_snapshot, default_payment_method,
   deferred_revenue_accounting_code, entity, invoice, invoice_item, journal_entry, journal_run, order_line_item,
   parent_account, product, product_rate_plan, product_rate_plan_charge, rate_plan, rate_plan_charge,
   recognized_revenue_accounting_code, ship_to_contact, ship_to_contact_snapshot, sold_to_contact,
   sold_to_contact_snapshot, subscription,
};
fields::debit_memo_item source_of(debit_memo_item);

enum class debit_taxation_item : std::uint16_t {
   account, accounting_period, account_receivable_accounting_code, amendment, bill_to_contact, credit_memo,
   credit_taxation_item, debit_memo, debit_memo_item, default_payment_method, entity, invoice, journal_entry,
   journal_run, order_line_item, parent_account, product, product_rate_plan, product_rate_plan_charge, rate_plan,
   rate_plan_charge, sales_tax_payable_accounting_code, ship_to_contact, sold_to_contact, subscription, taxation_item,
};
fields::debit_taxation_item source_of(debit_taxation_item);

enum class delivery_adjustment : std::uint16_t {
   account, bill_to_contact, default_payment_method, parent_account, rate_plan, rate_plan_charge, ship_to_contact,
   sold_to_contact, subscription,
};
fields::delivery_adjustment source_of(delivery_adjustment);

enum class discount_applied_metrics : std::uint16_t {
   account, amendment, bill_to_contact, default_payment_method, entity, parent_account, product, product_rate_plan,
   product_rate_plan_charge, rate_plan, rate_plan_charge, sold_to_contact, subscription,
};
fields::discount_applied_metrics source_of(discount_applied_metrics);

enum class email_history : std::uint16_t {
   account, bill_to_contact, default_payment_method, parent_account, ship_to_contact, sold_to_contact,
};
fields::email_history source_of(email_history);

enum class fulfillment : std::uint16_t {
   order_line_item,
};
fields::fulfillment source_of(fulfillment);

enum class fulfillment_item : std::uint16_t {
   fulfillment,
};
fields::fulfillment_item source_of(fulfillment_item);

enum class fund : std::uint16_t {
   account, amendment, bill_to_contact, default_payment_method, parent_account, prepaid_balance, product,
   product_rate_plan, product_rate_plan_charge, rate_plan, rate_plan_charge, ship_to_contact, sold_to_contact,
   subscription, validity_period_summary,
};
fields::fund source_of(fund);

enum class fx_custom_rate : std::uint16_t {
   entity,
};
fields::fx_custom_rate source_of(fx_custom_rate);

enum class guided_usage : std::uint16_t {
   account, amendment, bill_to_contact, default_payment_method, entity, parent_account, product, product_rate_plan,
   product_rate_plan_charge, rate_plan, rate_plan_charge, ship_to_contact, sold_to_contact, subscription, usage,
};
fields::guided_usage source_of(guided_usage);

enum class hpm_captcha_validation_result : std::uint16_t {
   account, bill_to_contact, default_payment_method, entity, parent_account, payment_method,
   payment_method_transaction_log, ship_to_contact, sold_to_contact,
};
fields::hpm_captcha_validation_result source_of(hpm_captcha_validation_result);

enum class invoice : std::uint16_t {
   account, billing_document_pdf_generation, bill_to_contact, bill_to_contact_snapshot, default_payment_method,
   e_invoice_profile, entity, invoice_bill_to_contact, invoice_ship_to_contact, invoice_sold_to_contact, parent_account,
   ship_to_contact, ship_to_contact_snapshot, sold_to_contact, sold_to_contact_snapshot,
};
fields::invoice source_of(invoice);

enum class invoice_adjustment : std::uint16_t {
   account, accounting_period, account_receivable_accounting_code, bill_to_contact, default_payment_method,
   deferred_revenue_accounting_code, entity, invoice, journal_entry, journal_run, parent_account, ship_to_contact,
   sold_to_contact,
};
fields::invoice_adjustment source_of(invoice_adjustment);

enum class invoice_item : std::uint16_t {
   account, accounting_period, account_receivable_accounting_code, adjustment_liability_accounting_code,
   adjustment_revenue_accounting_code, amendment, bill_to_contact, bill_to_contact_snapshot,
   contract_asset_accounting_code, contract_liability_accounting_code, contract_recognized_revenue_accounting_code,
   default_payment_method, deferred_revenue_accounting_code, entity, fulfillment, invoice, invoice_bill_to_contact,
   invoice_item_ship_to_contact, invoice_item_sold_to_contact, invoice_item_sold_to_contact_snapshot,
   invoice_ship_to_contact, invoice_sold_to_contact, journal_entry, journal_run, order_line_item, parent_account,
   product, product_rate_plan, product_rate_plan_charge, rate_plan, rate_plan_charge,
   recognized_revenue_accounting_code, ship_to_contact, ship_to_contact_snapshot, sold_to_contact,
   sold_to_contact_snapshot, subscription, unbilled_receivables_accounting_code,
};
fields::invoice_item source_of(invoice_item);

enum class invoice_item_adjustment : std::uint16_t {
   account, accounting_period, account_receivable_accounting_code, amendment, bill_to_contact, bill_to_contact_snapshot,
   default_payment_method, deferred_revenue_accounting_code, entity, invoice, invoice_item, journal_entry, journal_run,
   parent_account, product, product_rate_plan, product_rate_plan_charge, rate_plan, rate_plan_charge,
   recognized_revenue_accounting_code, sales_tax_payable_accounting_code, ship_to_contact, ship_to_contact_snapshot,
   sold_to_contact, sold_to_contact_snapshot, subscription, taxable_item_snapshot, taxation_item,
};
fields::invoice_item_adjustment source_of(invoice_item_adjustment);

enum class invoice_payment : std::uint16_t {
   account, accounting_period, account_receivable_accounting_code, bill_to_contact, cash_accounting_code,
   default_payment_method, entity, invoice, journal_entry, journal_run, parent_account, payment, payment_method,
   payment_method_snapshot, ship_to_contact, sold_to_contact,
};
fields::invoice_payment source_of(invoice_payment);

enum class invoice_schedule : std::uint16_t {
   account, bill_to_contact, default_payment_method, parent_account, sold_to_contact,
};
fields::invoice_schedule source_of(invoice_schedule);

enum class invoice_schedule_item : std::uint16_t {
   account, bill_to_contact, credit_memo, default_payment_method, invoice, invoice_schedule, parent_account,
   sold_to_contact,
};
fields::invoice_schedule_item source_of(invoice_schedule_item);

enum class journal_entry : std::uint16_t {
   accounting_period, journal_run,
};
fields::journal_entry source_of(journal_entry);

enum class journal_entry_detail_credit_balance_adjustment : std::uint16_t {
   credit_accounting_code, debit_accounting_code, journal_entry, journal_run,
};
fields::journal_entry_detail_credit_balance_adjustment source_of(journal_entry_detail_credit_balance_adjustment);

enum class journal_entry_detail_credit_memo_application_item : std::uint16_t {
   credit_accounting_code, debit_accounting_code, journal_entry, journal_run,
};
fields::journal_entry_detail_credit_memo_application_item source_of(journal_entry_detail_credit_memo_application_item);

enum class journal_entry_detail_credit_memo_item : std::uint16_t {
   credit_accounting_code, debit_accounting_code, journal_entry, journal_run,
};
fields::journal_entry_detail_credit_memo_item source_of(journal_entry_detail_credit_memo_item);

enum class journal_entry_detail_credit_taxation_item : std::uint16_t {
   credit_accounting_code, debit_accounting_code, journal_entry, journal_run,
};
fields::journal_entry_detail_credit_taxation_item source_of(journal_entry_detail_credit_taxation_item);

enum class journal_entry_detail_debit_memo_item : std::uint16_t {
   credit_accounting_code, debit_accounting_code, journal_entry, journal_run,
};
fields::journal_entry_detail_debit_memo_item source_of(journal_entry_detail_debit_memo_item);

enum class journal_entry_detail_debit_taxation_item : std::uint16_t {
   credit_accounting_code, debit_accounting_code, journal_entry, journal_run,
};
fields::journal_entry_detail_debit_taxation_item source_of(journal_entry_detail_debit_taxation_item);

enum class journal_entry_detail_fx_gain_loss : std::uint16_t {
   account, bill_to_contact, credit_accounting_code, credit_memo, credit_memo_item, credit_taxation_item,
   debit_accounting_code, debit_memo, debit_memo_item, debit_taxation_item, default_payment_method, invoice,
   invoice_item, journal_entry, journal_run, parent_account, payment, payment_application, payment_application_item,
   payment_method, payment_method_snapshot, refund, refund_application, refund_application_item, ship_to_contact,
   sold_to_contact, taxation_item,
};
fields::journal_entry_detail_fx_gain_loss source_of(journal_entry_detail_fx_gain_loss);

enum class journal_entry_detail_invoice_adjustment : std::uint16_t {
   credit_accounting_code, debit_accounting_code, journal_entry, journal_run,
};
fields::journal_entry_detail_invoice_adjustment source_of(journal_entry_detail_invoice_adjustment);

enum class journal_entry_detail_invoice_item : std::uint16_t {
   credit_accounting_code, debit_accounting_code, journal_entry, journal_run,
};
fields::journal_entry_detail_invoice_item source_of(journal_entry_detail_invoice_item);

enum class journal_entry_detail_invoice_item_adjustment : std::uint16_t {
   credit_accounting_code, debit_accounting_code, journal_entry, journal_run,
};
fields::journal_entry_detail_invoice_item_adjustment source_of(journal_entry_detail_invoice_item_adjustment);

enum class journal_entry_detail_invoice_payment : std::uint16_t {
   credit_accounting_code, debit_accounting_code, journal_entry, journal_run,
};
fields::journal_entry_detail_invoice_payment source_of(journal_entry_detail_invoice_payment);

enum class journal_entry_detail_payment_application : std::uint16_t {
   credit_accounting_code, debit_accounting_code, journal_entry, journal_run,
};
fields::journal_entry_detail_payment_application source_of(journal_entry_detail_payment_application);

enum class journal_entry_detail_payment_application_item : std::uint16_t {
   credit_accounting_code, debit_accounting_code, journal_entry, journal_run,
};
fields::journal_entry_detail_payment_application_item source_of(journal_entry_detail_payment_application_item);

enum class journal_entry_detail_realized_fx_gain_loss : std::uint16_t {
   credit_accounting_code, debit_accounting_code, journal_entry, journal_run,
};
fields::journal_entry_detail_realized_fx_gain_loss source_of(journal_entry_detail_realized_fx_gain_loss);

enum class journal_entry_detail_refund_application : std::uint16_t {
   credit_accounting_code, debit_accounting_code, journal_entry, journal_run,
};
fields::journal_entry_detail_refund_application source_of(journal_entry_detail_refund_application);

enum class journal_entry_detail_refund_application_item : std::uint16_t {
   credit_accounting_code, debit_accounting_code, journal_entry, journal_run,
};
fields::journal_entry_detail_refund_application_item source_of(journal_entry_detail_refund_application_item);

enum class journal_entry_detail_refund_invoice_payment : std::uint16_t {
   credit_accounting_code, debit_accounting_code, journal_entry, journal_run,
};
fields::journal_entry_detail_refund_invoice_payment source_of(journal_entry_detail_refund_invoice_payment);

enum class journal_entry_detail_revenue_event_item : std::uint16_t {
   credit_accounting_code, debit_accounting_code, journal_entry, journal_run,
};
fields::journal_entry_detail_revenue_event_item source_of(journal_entry_detail_revenue_event_item);

enum class journal_entry_detail_taxation_item : std::uint16_t {
   credit_accounting_code, debit_accounting_code, journal_entry, journal_run,
};
fields::journal_entry_detail_taxation_item source_of(journal_entry_detail_taxation_item);

enum class journal_entry_detail_unrealized_fx_gain_loss : std::uint16_t {
   credit_accounting_code, debit_accounting_code, journal_entry, journal_run,
};
fields::journal_entry_detail_unrealized_fx_gain_loss source_of(journal_entry_detail_unrealized_fx_gain_loss);

enum class journal_entry_item : std::uint16_t {
   accounting_code, accounting_period, entity, journal_entry, journal_run,
};
fields::journal_entry_item source_of(journal_entry_item);

enum class notification_history_email_event : std::uint16_t {
   account, bill_to_contact, default_payment_method, email_history_join, parent_account, ship_to_contact,
   sold_to_contact,
};
fields::notification_history_email_event source_of(notification_history_email_event);

enum class order : std::uint16_t {
   account, bill_to_contact, default_payment_method, parent_account, ship_to_contact, sold_to_contact,
};
fields::order source_of(order);

enum class order_action : std::uint16_t {
   account, add_rate_plan, bill_to_contact, default_payment_method, order, order_action_bill_to, order_action_ship_to,
   order_action_sold_to, parent_account, remove_rate_plan, ship_to_contact, sold_to_contact, subscription,
   subscription_bill_to, subscription_bill_to_snapshot, subscription_owner_account, subscription_owner_account_bill_to,
   subscription_owner_account_ship_to, subscription_owner_account_sold_to, subscription_ship_to,
   subscription_ship_to_snapshot, subscription_sold_to, subscription_sold_to_snapshot, subscription_status_history,
   subscription_version_amendment, update_rate_plan,
};
fields::order_action source_of(order_action);

enum class order_elp : std::uint16_t {
   account, amendment, bill_to_contact, default_payment_method, entity, order, order_action, parent_account, product,
   product_rate_plan, product_rate_plan_charge, rate_plan, rate_plan_charge, sold_to_contact, subscription,
   subscription_bill_to, subscription_bill_to_snapshot, subscription_version_amendment,
};
fields::order_elp source_of(order_elp);

enum class order_item : std::uint16_t {
   amendment, entity, order, order_action, product, product_rate_plan, product_rate_plan_charge, rate_plan,
   rate_plan_charge, subscription,
};
fields::order_item source_of(order_item);

enum class order_line_item : std::uint16_t {
   account, adjustment_liability_accounting_code, adjustment_revenue_accounting_code, bill_to_contact,
   bill_to_contact_snapshot, contract_asset_accounting_code, contract_liability_accounting_code,
   contract_recognized_revenue_accounting_code, default_payment_method, deferred_revenue_accounting_code,
   oli_bill_to_contact, oli_ship_to_contact, oli_sold_to_contact, order, order_contact, original_order,
   original_order_line_item, parent_account, product, product_rate_plan, product_rate_plan_charge,
   recognized_revenue_accounting_code, ship_to_contact, ship_to_contact_snapshot, sold_to_contact,
   sold_to_contact_snapshot, unbilled_receivables_accounting_code,
};
fields::order_line_item source_of(order_line_item);

enum class order_mrr : std::uint16_t {
   account, amendment, bill_to_contact, default_payment_method, order, order_action, parent_account, product,
   product_rate_plan, product_rate_plan_charge, rate_plan, rate_plan_charge, ship_to_contact, sold_to_contact,
   subscription, subscription_bill_to, subscription_bill_to_snapshot, subscription_ship_to,
   subscription_ship_to_snapshot, subscription_sold_to, subscription_sold_to_snapshot, subscription_version_amendment,
};
fields::order_mrr source_of(order_mrr);

enum class order_quantity : std::uint16_t {
   account, amendment, bill_to_contact, default_payment_method, order, order_action, parent_account, product,
   product_rate_plan, product_rate_plan_charge, rate_plan, rate_plan_charge, ship_to_contact, sold_to_contact,
   subscription, subscription_bill_to, subscription_bill_to_snapshot, subscription_ship_to,
   subscription_ship_to_snapshot, subscription_sold_to, subscription_sold_to_snapshot, subscription_version_amendment,
};
fields::order_quantity source_of(order_quantity);

enum class order_tcb : std::uint16_t {
   account, amendment, bill_to_contact, default_payment_method, order, order_action, parent_account, product,
   product_rate_plan, product_rate_plan_charge, rate_plan, rate_plan_charge, ship_to_contact, sold_to_contact,
   subscription, subscription_bill_to, subscription_bill_to_snapshot, subscription_ship_to,
   subscription_ship_to_snapshot, subscription_sold_to, subscription_sold_to_snapshot, subscription_version_amendment,
};
fields::order_tcb source_of(order_tcb);

enum class order_tcv : std::uint16_t {
   account, amendment, bill_to_contact, default_payment_method, order, order_action, parent_account, product,
   product_rate_plan, product_rate_plan_charge, rate_plan, rate_plan_charge, ship_to_contact, sold_to_contact,
   subscription, subscription_bill_to, subscription_bill_to_snapshot, subscription_ship_to,
   subscription_ship_to_snapshot, subscription_sold_to, subscription_sold_to_snapshot, subscription_version_amendment,
};
fields::order_tcv source_of(order_tcv);

enum class payment : std::uint16_t {
   account, bill_to_contact, default_payment_method, entity, parent_account, payment_method, payment_method_snapshot,
   ship_to_contact, sold_to_contact,
};
fields::payment source_of(payment);

enum class payment_application : std::uint16_t {
   account, accounting_period, account_receivable_accounting_code, application_group, bill_to_contact,
   cash_accounting_code, debit_memo, default_payment_method, entity, invoice, journal_entry, journal_run,
   parent_account, payment, payment_method, payment_method_snapshot, ship_to_contact, sold_to_contact,
   unapplied_payment_accounting_code,
};
fields::payment_application source_of(payment_application);

enum class payment_application_item : std::uint16_t {
   account, accounting_period, account_receivable_accounting_code, application_group, bill_to_contact,
   cash_accounting_code, debit_memo, debit_memo_item, debit_taxation_item, default_payment_method, entity, invoice,
   invoice_item, journal_entry, journal_run, parent_account, payment, payment_application, payment_method,
   payment_method_snapshot, ship_to_contact, sold_to_contact, taxation_item, unapplied_payment_accounting_code,
};
fields::payment_application_item source_of(payment_application_item);

enum class payment_gateway_reconciliation_event_log : std::uint16_t {
   entity, payment_reconciliation_job,
};
fields::payment_gateway_reconciliation_event_log source_of(payment_gateway_reconciliation_event_log);

enum class payment_method : std::uint16_t {
   entity, payment_method_token, stored_credential_profile,
};
fields::payment_method source_of(payment_method);

enum class payment_method_token : std::uint16_t {
   payment_method,
};
fields::payment_method_token source_of(payment_method_token);

enum class payment_method_transaction_log : std::uint16_t {
   account, bill_to_contact, default_payment_method, entity, parent_account, payment_method, ship_to_contact,
   sold_to_contact,
};
fields::payment_method_transaction_log source_of(payment_method_transaction_log);

enum class payment_option : std::uint16_t {
   entity,
};
fields::payment_option source_of(payment_option);

enum class payment_part : std::uint16_t {
   account, bill_to_contact, debit_memo, default_payment_method, entity, invoice, parent_account, payment,
   payment_method, payment_method_snapshot, ship_to_contact, sold_to_contact,
};
fields::payment_part source_of(payment_part);

enum class payment_part_item : std::uint16_t {
   account, bill_to_contact, debit_memo, debit_memo_item, debit_taxation_item, default_payment_method, entity, invoice,
   invoice_item, parent_account, payment, payment_method, payment_method_snapshot, payment_part, ship_to_contact,
   sold_to_contact, taxation_item,
};
fields::payment_part_item source_of(payment_part_item);

enum class payment_reconciliation_log : std::uint16_t {
   entity, payment_gateway_reconciliation_event_log, payment_reconciliation_job,
};
fields::payment_reconciliation_log source_of(payment_reconciliation_log);

enum class payment_run : std::uint16_t {
   entity,
};
fields::payment_run source_of(payment_run);

enum class payment_schedule : std::uint16_t {
   account, bill_to_contact, debit_memo, default_payment_method, invoice, parent_account, ship_to_contact,
   sold_to_contact,
};
fields::payment_schedule source_of(payment_schedule);

enum class payment_schedule_billing_document : std::uint16_t {
   payment_schedule,
};
fields::payment_schedule_billing_document source_of(payment_schedule_billing_document);

enum class payment_schedule_item : std::uint16_t {
   account, bill_to_contact, debit_memo, default_payment_method, invoice, parent_account, payment, payment_method,
   payment_method_snapshot, payment_schedule, ship_to_contact, sold_to_contact,
};
fields::payment_schedule_item source_of(payment_schedule_item);

enum class payment_schedule_item_payment : std::uint16_t {
   entity, payment, payment_method, payment_method_snapshot, payment_schedule_item,
};
fields::payment_schedule_item_payment source_of(payment_schedule_item_payment);

enum class payment_transaction_log : std::uint16_t {
   account, bill_to_contact, default_payment_method, entity, parent_account, payment, payment_method,
   payment_method_snapshot, ship_to_contact, sold_to_contact,
};
fields::payment_transaction_log source_of(payment_transaction_log);

enum class prepaid_balance : std::uint16_t {
   account, bill_to_contact, default_payment_method, parent_account, ship_to_contact, sold_to_contact, subscription,
};
fields::prepaid_balance source_of(prepaid_balance);

enum class prepaid_balance_transaction : std::uint16_t {
   account, amendment, bill_to_contact, default_payment_method, fund, parent_account, prepaid_balance, product,
   product_rate_plan, product_rate_plan_charge, rate_plan, rate_plan_charge, ship_to_contact, sold_to_contact,
   subscription, validity_period_summary,
};
fields::prepaid_balance_transaction source_of(prepaid_balance_transaction);

enum class processed_usage : std::uint16_t {
   account, amendment, bill_to_contact, credit_memo, credit_memo_item, default_payment_method, entity, invoice,
   invoice_item, parent_account, product, product_rate_plan, product_rate_plan_charge, rate_plan, rate_plan_charge,
   ship_to_contact, sold_to_contact, subscription, usage,
};
fields::processed_usage source_of(processed_usage);

enum class product : std::uint16_t {
   entity,
};
fields::product source_of(product);

enum class product_charge_definition : std::uint16_t {
   product_rate_plan_charge,
};
fields::product_charge_definition source_of(product_charge_definition);

enum class product_rate_plan : std::uint16_t {
   entity, product,
};
fields::product_rate_plan source_of(product_rate_plan);

enum class product_rate_plan_charge : std::uint16_t {
   account_receivable_accounting_code, adjustment_liability_accounting_code, adjustment_revenue_accounting_code,
   contract_asset_accounting_code, contract_liability_accounting_code, contract_recognized_revenue_accounting_code,
   deferred_revenue_accounting_code, discount_class_join, entity, product, product_rate_plan,
   recognized_revenue_accounting_code, unbilled_receivables_accounting_code,
};
fields::product_rate_plan_charge source_of(product_rate_plan_charge);

enum class product_rate_plan_charge_tier : std::uint16_t {
   entity, product, product_charge_definition, product_rate_plan, product_rate_plan_charge,
};
fields::product_rate_plan_charge_tier source_of(product_rate_plan_charge_tier);

enum class ramp : std::uint16_t {
   order, subscription,
};
fields::ramp source_of(ramp);

enum class ramp_interval : std::uint16_t {
   order, ramp, subscription,
};
fields::ramp_interval source_of(ramp_interval);

enum class ramp_interval_delta_metrics : std::uint16_t {
   order, product_rate_plan_charge, ramp, ramp_interval, subscription,
};
fields::ramp_interval_delta_metrics source_of(ramp_interval_delta_metrics);

enum class ramp_interval_delta_mrr : std::uint16_t {
   order, product_rate_plan_charge, ramp, ramp_interval, ramp_interval_delta_metrics, subscription,
};
fields::ramp_interval_delta_mrr source_of(ramp_interval_delta_mrr);

enum class ramp_interval_delta_quantity : std::uint16_t {
   order, product_rate_plan_charge, ramp, ramp_interval, ramp_interval_delta_metrics, subscription,
};
fields::ramp_interval_delta_quantity source_of(ramp_interval_delta_quantity);

enum class ramp_interval_metrics : std::uint16_t {
   amendment, order, product, product_rate_plan, product_rate_plan_charge, ramp, ramp_interval, rate_plan,
   rate_plan_charge, subscription,
};
fields::ramp_interval_metrics source_of(ramp_interval_metrics);

enum class ramp_interval_mrr : std::uint16_t {
   amendment, order, product, product_rate_plan, product_rate_plan_charge, ramp, ramp_interval, ramp_interval_metrics,
   rate_plan, rate_plan_charge, subscription,
};
fields::ramp_interval_mrr source_of(ramp_interval_mrr);

enum class rate_plan : std::uint16_t {
   account, amendment, bill_to_contact, default_payment_method, entity, invoice_owner, parent_account, product,
   product_rate_plan, ship_to_contact, sold_to_contact, subscription, subscription_status_history,
   subscription_version_amendment,
};
fields::rate_plan source_of(rate_plan);

enum class rate_plan_charge : std::uint16_t {
   account, account_receivable_accounting_code, amendment, bill_to_contact, bill_to_contact_snapshot,
   default_payment_method, deferred_revenue_accounting_code, entity, invoice_owner, parent_account, product,
   product_rate_plan, product_rate_plan_charge, rate_plan, recognized_revenue_accounting_code, ship_to_contact,
   ship_to_contact_snapshot, sold_to_contact, sold_to_contact_snapshot, subscription, subscription_bill_to,
   subscription_bill_to_snapshot, subscription_ship_to, subscription_ship_to_snapshot, subscription_sold_to,
   subscription_sold_to_snapshot, subscription_status_history,
};
fields::rate_plan_charge source_of(rate_plan_charge);

enum class rate_plan_charge_tier : std::uint16_t {
   amendment, entity, product, product_rate_plan, product_rate_plan_charge, rate_plan, rate_plan_charge, subscription,
   subscription_status_history,
};
fields::rate_plan_charge_tier source_of(rate_plan_charge_tier);

enum class rating_result : std::uint16_t {
   account, amendment, bill_to_contact, default_payment_method, invoice, invoice_item, parent_account, product,
   product_rate_plan, product_rate_plan_charge, rate_plan, rate_plan_charge, ship_to_contact, sold_to_contact,
   subscription,
};
fields::rating_result source_of(rating_result);

enum class refund : std::uint16_t {
   account, bill_to_contact, default_payment_method, entity, parent_account, payment_method_snapshot, ship_to_contact,
   sold_to_contact,
};
fields::refund source_of(refund);

enum class refund_application : std::uint16_t {
   account, accounting_period, account_receivable_accounting_code, application_group, bill_to_contact,
   cash_accounting_code, credit_memo, default_payment_method, entity, journal_entry, journal_run,
   on_account_accounting_code, parent_account, payment, payment_method, payment_method_snapshot, refund,
   ship_to_contact, sold_to_contact, unapplied_payment_accounting_code,
};
fields::refund_application source_of(refund_application);

enum class refund_application_item : std::uint16_t {
   account, accounting_period, account_receivable_accounting_code, application_group, bill_to_contact,
   cash_accounting_code, credit_memo, credit_memo_item, credit_taxation_item, default_payment_method, entity,
   journal_entry, journal_run, on_account_accounting_code, parent_account, payment, payment_method,
   payment_method_snapshot, refund, refund_application, ship_to_contact, sold_to_contact,
   unapplied_payment_accounting_code,
};
fields::refund_application_item source_of(refund_application_item);

enum class refund_invoice_payment : std::uint16_t {
   account, accounting_period, account_receivable_accounting_code, bill_to_contact, cash_accounting_code,
   default_payment_method, entity, invoice, invoice_payment, journal_entry, journal_run, parent_account, payment,
   payment_method, payment_method_snapshot, refund, ship_to_contact, sold_to_contact,
};
fields::refund_invoice_payment source_of(refund_invoice_payment);

enum class refund_part : std::uint16_t {
   account, bill_to_contact, credit_memo, default_payment_method, entity, parent_account, payment, payment_method,
   payment_method_snapshot, refund, ship_to_contact, sold_to_contact,
};
fields::refund_part source_of(refund_part);

enum class refund_part_item : std::uint16_t {
   account, bill_to_contact, credit_memo, credit_memo_item, default_payment_method, entity, parent_account, payment,
   payment_method, payment_method_snapshot, refund, refund_part, ship_to_contact, sold_to_contact,
};
fields::refund_part_item source_of(refund_part_item);

enum class refund_transaction_log : std::uint16_t {
   entity, payment_method_snapshot, refund,
};
fields::refund_transaction_log source_of(refund_transaction_log);

enum class revenue_charge_summary_item : std::uint16_t {
   account, accounting_period, amendment, bill_to_contact, default_payment_method, entity, parent_account, product,
   product_rate_plan, product_rate_plan_charge, rate_plan, rate_plan_charge, revenue_charge_summary, sold_to_contact,
   subscription,
};
fields::revenue_charge_summary_item source_of(revenue_charge_summary_item);

enum class revenue_event_item : std::uint16_t {
   account, accounting_period, amendment, bill_to_contact, default_payment_method, deferred_revenue_accounting_code,
   entity, journal_entry, journal_run, parent_account, product, product_rate_plan, product_rate_plan_charge, rate_plan,
   rate_plan_charge, recognized_revenue_accounting_code, revenue_charge_summary, revenue_event, revenue_event_type,
   revenue_schedule, sold_to_contact, subscription,
};
fields::revenue_event_item source_of(revenue_event_item);

enum class revenue_event_item_credit_memo_item : std::uint16_t {
   account, accounting_period, amendment, bill_to_contact, credit_memo, credit_memo_item, default_payment_method,
   deferred_revenue_accounting_code, entity, journal_entry, journal_run, parent_account, product, product_rate_plan,
   product_rate_plan_charge, rate_plan, rate_plan_charge, recognized_revenue_accounting_code, revenue_charge_summary,
   revenue_event_credit_memo_item, revenue_event_type, revenue_schedule_credit_memo_item, sold_to_contact, subscription,
};
fields::revenue_event_item_credit_memo_item source_of(revenue_event_item_credit_memo_item);

enum class revenue_event_item_debit_memo_item : std::uint16_t {
   account, accounting_period, amendment, bill_to_contact, debit_memo, debit_memo_item, default_payment_method,
   deferred_revenue_accounting_code, entity, journal_entry, journal_run, parent_account, product, product_rate_plan,
   product_rate_plan_charge, rate_plan, rate_plan_charge, recognized_revenue_accounting_code, revenue_charge_summary,
   revenue_event_debit_memo_item, revenue_event_type, revenue_schedule_debit_memo_item, sold_to_contact, subscription,
};
fields::revenue_event_item_debit_memo_item source_of(revenue_event_item_debit_memo_item);

enum class revenue_event_item_invoice_item : std::uint16_t {
   account, accounting_period, amendment, bill_to_contact, default_payment_method, deferred_revenue_accounting_code,
   entity, invoice, invoice_item, journal_entry, journal_run, parent_account, product, product_rate_plan,
   product_rate_plan_charge, rate_plan, rate_plan_charge, recognized_revenue_accounting_code, revenue_charge_summary,
   revenue_event_invoice_item, revenue_event_type, revenue_schedule_invoice_item, sold_to_contact, subscription,
};
fields::revenue_event_item_invoice_item source_of(revenue_event_item_invoice_item);

enum class revenue_event_item_invoice_item_adjustment : std::uint16_t {
   account, accounting_period, amendment, bill_to_contact, default_payment_method, deferred_revenue_accounting_code,
   entity, invoice, invoice_item, invoice_item_adjustment, journal_entry, journal_run, parent_account, product,
   product_rate_plan, product_rate_plan_charge, rate_plan, rate_plan_charge, recognized_revenue_accounting_code,
   revenue_charge_summary, revenue_event_invoice_item_adjustment, revenue_event_type,
   revenue_schedule_invoice_item_adjustment, sold_to_contact, subscription,
};
fields::revenue_event_item_invoice_item_adjustment source_of(revenue_event_item_invoice_item_adjustment);

enum class revenue_recognition_events_transaction : std::uint16_t {
   entity,
};
fields::revenue_recognition_events_transaction source_of(revenue_recognition_events_transaction);

enum class revenue_schedule : std::uint16_t {
   subscription,
};
fields::revenue_schedule source_of(revenue_schedule);

enum class revenue_schedule_item : std::uint16_t {
   account, accounting_period, amendment, bill_to_contact, default_payment_method, deferred_revenue_accounting_code,
   entity, parent_account, product, product_rate_plan, product_rate_plan_charge, rate_plan, rate_plan_charge,
   recognized_revenue_accounting_code, revenue_charge_summary, revenue_schedule, sold_to_contact, subscription,
};
fields::revenue_schedule_item source_of(revenue_schedule_item);

enum class revenue_schedule_item_credit_memo_item : std::uint16_t {
   account, accounting_period, amendment, bill_to_contact, credit_memo, credit_memo_item, default_payment_method,
   deferred_revenue_accounting_code, entity, parent_account, product, product_rate_plan, product_rate_plan_charge,
   rate_plan, rate_plan_charge, recognized_revenue_accounting_code, revenue_charge_summary,
   revenue_schedule_credit_memo_item, sold_to_contact, subscription,
};
fields::revenue_schedule_item_credit_memo_item source_of(revenue_schedule_item_credit_memo_item);

enum class revenue_schedule_item_debit_memo_item : std::uint16_t {
   account, accounting_period, amendment, bill_to_contact, debit_memo, debit_memo_item, default_payment_method,
   deferred_revenue_accounting_code, entity, parent_account, product, product_rate_plan, product_rate_plan_charge,
   rate_plan, rate_plan_charge, recognized_revenue_accounting_code, revenue_charge_summary,
   revenue_schedule_debit_memo_item, sold_to_contact, subscription,
};
fields::revenue_schedule_item_debit_memo_item source_of(revenue_schedule_item_debit_memo_item);

enum class revenue_schedule_item_invoice_item : std::uint16_t {
   account, accounting_period, amendment, bill_to_contact, default_payment_method, deferred_revenue_accounting_code,
   entity, invoice, invoice_item, parent_account, product, product_rate_plan, product_rate_plan_charge, rate_plan,
   rate_plan_charge, recognized_revenue_accounting_code, revenue_charge_summary, revenue_schedule_invoice_item,
   sold_to_contact, subscription,
};
fields::revenue_schedule_item_invoice_item source_of(revenue_schedule_item_invoice_item);

enum class revenue_schedule_item_invoice_item_adjustment : std::uint16_t {
   account, accounting_period, amendment, bill_to_contact, default_payment_method, deferred_revenue_accounting_code,
   entity, invoice, invoice_item, invoice_item_adjustment, parent_account, product, product_rate_plan,
   product_rate_plan_charge, rate_plan, rate_plan_charge, recognized_revenue_accounting_code, revenue_charge_summary,
   revenue_schedule_invoice_item_adjustment, sold_to_contact, subscription,
};
fields::revenue_schedule_item_invoice_item_adjustment source_of(revenue_schedule_item_invoice_item_adjustment);

enum class stored_credential_profile : std::uint16_t {
   gateway_profile_data, payment_method,
};
fields::stored_credential_profile source_of(stored_credential_profile);

enum class subscription : std::uint16_t {
   account, bill_to_contact, bill_to_contact_snapshot, default_payment_method, entity, invoice_owner, parent_account,
   ship_to_contact, sold_to_contact, subscription_bill_to, subscription_bill_to_snapshot, subscription_ship_to,
   subscription_ship_to_snapshot, subscription_sold_to, subscription_sold_to_snapshot, subscription_status_history,
   subscription_version_amendment,
};
fields::subscription source_of(subscription);

enum class subscription_charge_delivery_schedule : std::uint16_t {
   account, amendment, bill_to_contact, default_payment_method, entity, invoice_owner, parent_account, product,
   product_rate_plan, product_rate_plan_charge, rate_plan, rate_plan_charge, ship_to_contact, sold_to_contact,
   subscription, subscription_offer,
};
fields::subscription_charge_delivery_schedule source_of(subscription_charge_delivery_schedule);

enum class subscription_charge_price_interval : std::uint16_t {
   account, amendment, bill_to_contact, default_payment_method, entity, parent_account, product, product_rate_plan,
   product_rate_plan_charge, rate_plan, rate_plan_charge, sold_to_contact, subscription, subscription_offer,
};
fields::subscription_charge_price_interval source_of(subscription_charge_price_interval);

enum class subscription_charge_price_interval_tier : std::uint16_t {
   amendment, entity, product, product_rate_plan, product_rate_plan_charge, rate_plan, rate_plan_charge, subscription,
   subscription_charge_price_interval, subscription_offer,
};
fields::subscription_charge_price_interval_tier source_of(subscription_charge_price_interval_tier);

enum class taxation_item : std::uint16_t {
   account, accounting_period, account_receivable_accounting_code, amendment, bill_to_contact, default_payment_method,
   entity, invoice, invoice_item, journal_entry, journal_run, order_line_item, parent_account, product,
   product_rate_plan, product_rate_plan_charge, rate_plan, rate_plan_charge, sales_tax_payable_accounting_code,
   ship_to_contact, sold_to_contact, subscription, taxable_item_snapshot,
};
fields::taxation_item source_of(taxation_item);

enum class updater_detail : std::uint16_t {
   entity, new_payment_method, payment_method, updater_batch,
};
fields::updater_detail source_of(updater_detail);

enum class usage : std::uint16_t {
   account, amendment, bill_to_contact, default_payment_method, entity, parent_account, product, product_rate_plan,
   product_rate_plan_charge, rate_plan, rate_plan_charge, ship_to_contact, sold_to_contact, subscription,
};
fields::usage source_of(usage);

enum class validity_period_summary : std::uint16_t {
   account, bill_to_contact, default_payment_method, entity, parent_account, prepaid_balance, ship_to_contact,
   sold_to_contact, subscription,
};
fields::validity_period_summary source_of(validity_period_summary);

} // namespace joins

template<typename Via>
struct account_fields {
   static constexpr typed_field<fields::account::account_number, Via> account_number{};
   static constexpr typed_field<fields::account::additional_email_addresses, Via> additional_email_addresses{};
   static constexpr typed_field<fields::account::allow_invoice_edit, Via> allow_invoice_edit{};
   static constexpr typed_field<fields::account::auto_pay, Via> auto_pay{};
   static constexpr typed_field<fields::account::balance, Via> balance{};
   static constexpr typed_field<fields::account::batch, Via> batch{};
   static constexpr typed_field<fields::account::bcd_setting_option, Via> bcd_setting_option{};
   static constexpr typed_field<fields::account::bill_cycle_day, Via> bill_cycle_day{};
   static constexpr typed_field<fields::account::bill_to_id, Via> bill_to_id{};
   static constexpr typed_field<fields::account::communication_profile_id, Via> communication_profile_id{};
   static constexpr typed_field<fields::account::created_by_id, Via> created_by_id{};
   static constexpr typed_field<fields::account::created_date, Via> created_date{};
   static constexpr typed_field<fields::account::credit_balance, Via> credit_balance{};
   static constexpr typed_field<fields::account::crm_id, Via> crm_id{};
   static constexpr typed_field<fields::account::currency, Via> currency{};
   static constexpr typed_field<fields::account::customer_service_rep_name, Via> customer_service_rep_name{};
   static constexpr typed_field<fields::account::default_payment_method_id, Via> default_payment_method_id{};
   static constexpr typed_field<fields::account::gateway, Via> gateway{};
   static constexpr typed_field<fields::account::gateway_routing_eligible, Via> gateway_routing_eligible{};
   static constexpr typed_field<fields::account::id, Via> id{};
   static constexpr typed_field<fields::account::invoice_delivery_prefs_email, Via> invoice_delivery_prefs_email{};
   static constexpr typed_field<fields::account::invoice_delivery_prefs_print, Via> invoice_delivery_prefs_print{};
   static constexpr typed_field<fields::account::invoice_template_id, Via> invoice_template_id{};
   static constexpr typed_field<fields::account::last_invoice_date, Via> last_invoice_date{};
   static constexpr typed_field<fields::account::last_metrics_update, Via> last_metrics_update{};
   static constexpr typed_field<fields::account::mrr, Via> mrr{};
   static constexpr typed_field<fields::account::name, Via> name{};
   static constexpr typed_field<fields::account::notes, Via> notes{};
   static constexpr typed_field<fields::account::parent_id, Via> parent_id{};
   static constexpr typed_field<fields::account::partner_account, Via> partner_account{};
   static constexpr typed_field<fields::account::payment_gateway, Via> payment_gateway{};
   static constexpr typed_field<fields::account::payment_method_cascading_consent, Via> payment_method_cascading_consent{};
   static constexpr typed_field<fields::account::payment_method_priority_id, Via> payment_method_priority_id{};
   static constexpr typed_field<fields::account::payment_term, Via> payment_term{};
   static constexpr typed_field<fields::account::purchase_order_number, Via> purchase_order_number{};
   static constexpr typed_field<fields::account::reserved_payment_amount, Via> reserved_payment_amount{};
   static constexpr typed_field<fields::account::roll_up_usage, Via> roll_up_usage{};
   static constexpr typed_field<fields::account::sales_rep_name, Via> sales_rep_name{};
   static constexpr typed_field<fields::account::sequence_set_id, Via> sequence_set_id{};
   static constexpr typed_field<fields::account::ship_to_id, Via> ship_to_id{};
   static constexpr typed_field<fields::account::sold_to_id, Via> sold_to_id{};
   static constexpr typed_field<fields::account::status, Via> status{};
   static constexpr typed_field<fields::account::tax_company_code, Via> tax_company_code{};
   static constexpr typed_field<fields::account::tax_exempt_certificate_id, Via> tax_exempt_certificate_id{};
   static constexpr typed_field<fields::account::tax_exempt_certificate_type, Via> tax_exempt_certificate_type{};
   static constexpr typed_field<fields::account::tax_exempt_description, Via> tax_exempt_description{};
   static constexpr typed_field<fields::account::tax_exempt_effective_date, Via> tax_exempt_effective_date{};
   static constexpr typed_field<fields::account::tax_exempt_entity_use_code, Via> tax_exempt_entity_use_code{};
   static constexpr typed_field<fields::account::tax_exempt_expiration_date, Via> tax_exempt_expiration_date{};
   static constexpr typed_field<fields::account::tax_exempt_issuing_jurisdiction, Via> tax_exempt_issuing_jurisdiction{};
   static constexpr typed_field<fields::account::tax_exempt_status, Via> tax_exempt_status{};
   static constexpr typed_field<fields::account::total_debit_memo_balance, Via> total_debit_memo_balance{};
   static constexpr typed_field<fields::account::total_invoice_balance, Via> total_invoice_balance{};
   static constexpr typed_field<fields::account::unapplied_balance, Via> unapplied_balance{};
   static constexpr typed_field<fields::account::unapplied_cash_amount, Via> unapplied_cash_amount{};
   static constexpr typed_field<fields::account::unapplied_credit_memo_amount, Via> unapplied_credit_memo_amount{};
   static constexpr typed_field<fields::account::updated_by_id, Via> updated_by_id{};
   static constexpr typed_field<fields::account::updated_date, Via> updated_date{};
   static constexpr typed_field<fields::account::vat_id, Via> vat_id{};
};

template<typename Via>
struct accounting_code_fields {
   static constexpr typed_field<fields::accounting_code::category, Via> category{};
   static constexpr typed_field<fields::accounting_code::created_by_id, Via> created_by_id{};
   static constexpr typed_field<fields::accounting_code::created_date, Via> created_date{};
   static constexpr typed_field<fields::accounting_code::gl_account_name, Via> gl_account_name{};
   static constexpr typed_field<fields::accounting_code::gl_account_number, Via> gl_account_number{};
   static constexpr typed_field<fields::accounting_code::id, Via> id{};
   static constexpr typed_field<fields::accounting_code::name, Via> name{};
   static constexpr typed_field<fields::accounting_code::notes, Via> notes{};
   static constexpr typed_field<fields::accounting_code::status, Via> status{};
   static constexpr typed_field<fields::accounting_code::type, Via> type{};
   static constexpr typed_field<fields::accounting_code::updated_by_id, Via> updated_by_id{};
   static constexpr typed_field<fields::accounting_code::updated_date, Via> updated_date{};
};

template<typename Via>
struct accounting_period_fields {
   static constexpr typed_field<fields::accounting_period::created_by_id, Via> created_by_id{};
   static constexpr typed_field<fields::accounting_period::created_date, Via> created_date{};
   static constexpr typed_field<fields::accounting_period::end_date, Via> end_date{};
   static constexpr typed_field<fields::accounting_period::fiscal_quarter, Via> fiscal_quarter{};
   static constexpr typed_field<fields::accounting_period::fiscal_year, Via> fiscal_year{};
   static constexpr typed_field<fields::accounting_period::id, Via> id{};
   static constexpr typed_field<fields::accounting_period::name, Via> name{};
   static constexpr typed_field<fields::accounting_period::notes, Via> notes{};
   static constexpr typed_field<fields::accounting_period::start_date, Via> start_date{};
   static constexpr typed_field<fields::accounting_period::status, Via> status{};
   static constexpr typed_field<fields::accounting_period::updated_by_id, Via> updated_by_id{};
   static constexpr typed_field<fields::accounting_period::updated_date, Via> updated_date{};
};

template<typename Via>
struct account_key_metrics_fields {
};

template<typename Via>
struct ach_noc_event_log_fields {
   static constexpr typed_field<fields::ach_noc_event_log::ach_aba_code, Via> ach_aba_code{};
   static constexpr typed_field<fields::ach_noc_event_log::ach_account_type, Via> ach_account_type{};
   static constexpr typed_field<fields::ach_noc_event_log::ach_masked_account_number, Via> ach_masked_account_number{};
   static constexpr typed_field<fields::ach_noc_event_log::created_by, Via> created_by{};
   static constexpr typed_field<fields::ach_noc_event_log::created_on, Via> created_on{};
   static constexpr typed_field<fields::ach_noc_event_log::id, Via> id{};
   static constexpr typed_field<fields::ach_noc_event_log::log_status, Via> log_status{};
   static constexpr typed_field<fields::ach_noc_event_log::noc_code, Via> noc_code{};
   static constexpr typed_field<fields::ach_noc_event_log::payment_method_id, Via> payment_method_id{};
   static constexpr typed_field<fields::ach_noc_event_log::payment_method_updated_date, Via> payment_method_updated_date{};
   static constexpr typed_field<fields::ach_noc_event_log::pm_reconciliation_event_id, Via> pm_reconciliation_event_id{};
   static constexpr typed_field<fields::ach_noc_event_log::reason, Via> reason{};
   static constexpr typed_field<fields::ach_noc_event_log::reason_message, Via> reason_message{};
   static constexpr typed_field<fields::ach_noc_event_log::updated_ach_aba_code, Via> updated_ach_aba_code{};
   static constexpr typed_field<fields::ach_noc_event_log::updated_ach_account_type, Via> updated_ach_account_type{};
   static constexpr typed_field<fields::ach_noc_event_log::updated_ach_masked_account_number, Via> updated_ach_masked_account_number{};
   static constexpr typed_field<fields::ach_noc_event_log::updated_by, Via> updated_by{};
   static constexpr typed_field<fields::ach_noc_event_log::updated_on, Via> updated_on{};
};

template<typename Via>
struct amendment_fields {
   static constexpr typed_field<fields::amendment::auto_renew, Via> auto_renew{};
   static constexpr typed_field<fields::amendment::booking_date, Via> booking_date{};
   static constexpr typed_field<fields::amendment::code, Via> code{};
   static constexpr typed_field<fields::amendment::contract_effective_date, Via> contract_effective_date{};
   static constexpr typed_field<fields::amendment::created_by_id, Via> created_by_id{};
   static constexpr typed_field<fields::amendment::created_date, Via> created_date{};
   static constexpr typed_field<fields::amendment::current_term, Via> current_term{};
   static constexpr typed_field<fields::amendment::current_term_period_type, Via> current_term_period_type{};
   static constexpr typed_field<fields::amendment::customer_acceptance_date, Via> customer_acceptance_date{};
   static constexpr typed_field<fields::amendment::description, Via> description{};
   static constexpr typed_field<fields::amendment::destination_account_id, Via> destination_account_id{};
   static constexpr typed_field<fields::amendment::destination_invoice_owner_id, Via> destination_invoice_owner_id{};
   static constexpr typed_field<fields::amendment::effective_date, Via> effective_date{};
   static constexpr typed_field<fields::amendment::effective_policy, Via> effective_policy{};
   static constexpr typed_field<fields::amendment::id, Via> id{};
   static constexpr typed_field<fields::amendment::name, Via> name{};
   static constexpr typed_field<fields::amendment::new_rate_plan_id, Via> new_rate_plan_id{};
   static constexpr typed_field<fields::amendment::rate_plan_data, Via> rate_plan_data{};
   static constexpr typed_field<fields::amendment::removed_rate_plan_id, Via> removed_rate_plan_id{};
   static constexpr typed_field<fields::amendment::renewal_setting, Via> renewal_setting{};
   static constexpr typed_field<fields::amendment::renewal_term, Via> renewal_term{};
   static constexpr typed_field<fields::amendment::renewal_term_period_type, Via> renewal_term_period_type{};
   static constexpr typed_field<fields::amendment::resume_date, Via> resume_date{};
   static constexpr typed_field<fields::amendment::service_activation_date, Via> service_activation_date{};
   static constexpr typed_field<fields::amendment::specific_update_date, Via> specific_update_date{};
   static constexpr typed_field<fields::amendment::status, Via> status{};
   static constexpr typed_field<fields::amendment::subscription_id, Via> subscription_id{};
   static constexpr typed_field<fields::amendment::sub_type, Via> sub_type{};
   static constexpr typed_field<fields::amendment::suspend_date, Via> suspend_date{};
   static constexpr typed_field<fields::amendment::term_start_date, Via> term_start_date{};
   static constexpr typed_field<fields::amendment::term_type, Via> term_type{};
   static constexpr typed_field<fields::amendment::type, Via> type{};
   static constexpr typed_field<fields::amendment::updated_by_id, Via> updated_by_id{};
   static constexpr typed_field<fields::amendment::updated_date, Via> updated_date{};
};

template<typename Via>
struct application_group_fields {
   static constexpr typed_field<fields::application_group::created_by_id, Via> created_by_id{};
   static constexpr typed_field<fields::application_group::created_date, Via> created_date{};
   static constexpr typed_field<fields::application_group::id, Via> id{};
   static constexpr typed_field<fields::application_group::operation_date, Via> operation_date{};
   static constexpr typed_field<fields::application_group::updated_by_id, Via> updated_by_id{};
   static constexpr typed_field<fields::application_group::updated_date, Via> updated_date{};
};

template<typename Via>
struct ar_transaction_fields {
};

template<typename Via>
struct billing_period_fields {
};

template<typename Via>
struct billing_preview_run_fields {
   static constexpr typed_field<fields::billing_preview_run::assume_renewal, Via> assume_renewal{};
   static constexpr typed_field<fields::billing_preview_run::batches, Via> batches{};
   static constexpr typed_field<fields::billing_preview_run::charge_type_to_exclude, Via> charge_type_to_exclude{};
   static constexpr typed_field<fields::billing_preview_run::created_by_id, Via> created_by_id{};
   static constexpr typed_field<fields::billing_preview_run::created_date, Via> created_date{};
   static constexpr typed_field<fields::billing_preview_run::end_date, Via> end_date{};
   static constexpr typed_field<fields::billing_preview_run::error_message, Via> error_message{};
   static constexpr typed_field<fields::billing_preview_run::id, Via> id{};
   static constexpr typed_field<fields::billing_preview_run::including_draft_items, Via> including_draft_items{};
   static constexpr typed_field<fields::billing_preview_run::including_evergreen_subscription, Via> including_evergreen_subscription{};
   static constexpr typed_field<fields::billing_preview_run::result_file_url, Via> result_file_url{};
   static constexpr typed_field<fields::billing_preview_run::run_number, Via> run_number{};
   static constexpr typed_field<fields::billing_preview_run::start_date, Via> start_date{};
   static constexpr typed_field<fields::billing_preview_run::status, Via> status{};
   static constexpr typed_field<fields::billing_preview_run::succeeded_accounts, Via> succeeded_accounts{};
   static constexpr typed_field<fields::billing_preview_run::target_date, Via> target_date{};
   static constexpr typed_field<fields::billing_preview_run::total_accounts, Via> total_accounts{};
   static constexpr typed_field<fields::billing_preview_run::updated_by_id, Via> updated_by_id{};
   static constexpr typed_field<fields::billing_preview_run::updated_date, Via> updated_date{};
};

template<typename Via>
struct billing_preview_run_result_fields {
};

template<typename Via>
struct billing_preview_run_result_difference_fields {
};

template<typename Via>
struct billing_run_fields {
   static constexpr typed_field<fields::billing_run::billing_run_number, Via> billing_run_number{};
   static constexpr typed_field<fields::billing_run::billing_run_type, Via> billing_run_type{};
   static constexpr typed_field<fields::billing_run::created_by_id, Via> created_by_id{};
   static constexpr typed_field<fields::billing_run::created_date, Via> created_date{};
   static constexpr typed_field<fields::billing_run::end_date, Via> end_date{};
   static constexpr typed_field<fields::billing_run::error_message, Via> error_message{};
   static constexpr typed_field<fields::billing_run::executed_date, Via> executed_date{};
   static constexpr typed_field<fields::billing_run::id, Via> id{};
   static constexpr typed_field<fields::billing_run::include_order_line_items, Via> include_order_line_items{};
   static constexpr typed_field<fields::billing_run::include_subscriptions, Via> include_subscriptions{};
   static constexpr typed_field<fields::billing_run::invoice_date, Via> invoice_date{};
   static constexpr typed_field<fields::billing_run::name, Via> name{};
   static constexpr typed_field<fields::billing_run::number_of_accounts, Via> number_of_accounts{};
   static constexpr typed_field<fields::billing_run::number_of_credit_memos, Via> number_of_credit_memos{};
   static constexpr typed_field<fields::billing_run::number_of_invoices, Via> number_of_invoices{};
   static constexpr typed_field<fields::billing_run::posted_date, Via> posted_date{};
   static constexpr typed_field<fields::billing_run::start_date, Via> start_date{};
   static constexpr typed_field<fields::billing_run::status, Via> status{};
   static constexpr typed_field<fields::billing_run::target_date, Via> target_date{};
   static constexpr typed_field<fields::billing_run::target_type, Via> target_type{};
   static constexpr typed_field<fields::billing_run::total_time, Via> total_time{};
   static constexpr typed_field<fields::billing_run::updated_by_id, Via> updated_by_id{};
   static constexpr typed_field<fields::billing_run::updated_date, Via> updated_date{};
};

template<typename Via>
struct billing_transaction_fields {
};

template<typename Via>
struct bill_run_fields {
   static constexpr typed_field<fields::bill_run::account_id, Via> account_id{};
   static constexpr typed_field<fields::bill_run::auto_email, Via> auto_email{};
   static constexpr typed_field<fields::bill_run::auto_post, Via> auto_post{};
   static constexpr typed_field<fields::bill_run::auto_renewal, Via> auto_renewal{};
   static constexpr typed_field<fields::bill_run::batches, Via> batches{};
   static constexpr typed_field<fields::bill_run::bill_cycle_day, Via> bill_cycle_day{};
   static constexpr typed_field<fields::bill_run::bill_run_number, Via> bill_run_number{};
   static constexpr typed_field<fields::bill_run::charge_type_to_exclude, Via> charge_type_to_exclude{};
   static constexpr typed_field<fields::bill_run::created_by_id, Via> created_by_id{};
   static constexpr typed_field<fields::bill_run::created_date, Via> created_date{};
   static constexpr typed_field<fields::bill_run::error_message, Via> error_message{};
   static constexpr typed_field<fields::bill_run::executed_date, Via> executed_date{};
   static constexpr typed_field<fields::bill_run::id, Via> id{};
   static constexpr typed_field<fields::bill_run::invoice_date, Via> invoice_date{};
   static constexpr typed_field<fields::bill_run::invoices_emailed, Via> invoices_emailed{};
   static constexpr typed_field<fields::bill_run::last_email_sent_time, Via> last_email_sent_time{};
   static constexpr typed_field<fields::bill_run::no_email_for_zero_amount_invoice, Via> no_email_for_zero_amount_invoice{};
   static constexpr typed_field<fields::bill_run::number_of_accounts, Via> number_of_accounts{};
   static constexpr typed_field<fields::bill_run::number_of_credit_memos, Via> number_of_credit_memos{};
   static constexpr typed_field<fields::bill_run::number_of_invoices, Via> number_of_invoices{};
   static constexpr typed_field<fields::bill_run::posted_date, Via> posted_date{};
   static constexpr typed_field<fields::bill_run::status, Via> status{};
   static constexpr typed_field<fields::bill_run::target_date, Via> target_date{};
   static constexpr typed_field<fields::bill_run::updated_by_id, Via> updated_by_id{};
   static constexpr typed_field<fields::bill_run::updated_date, Via> updated_date{};
};

template<typename Via>
struct booking_transaction_fields {
};

template<typename Via>
struct callout_history_fields {
   static constexpr typed_field<fields::callout_history::attempt_limit, Via> attempt_limit{};
   static constexpr typed_field<fields::callout_history::attempt_number, Via> attempt_number{};
   static constexpr typed_field<fields::callout_history::billing_account, Via> billing_account{};
   static constexpr typed_field<fields::callout_history::contact_id, Via> contact_id{};
   static constexpr typed_field<fields::callout_history::create_time, Via> create_time{};
   static constexpr typed_field<fields::callout_history::event_category, Via> event_category{};
   static constexpr typed_field<fields::callout_history::id, Via> id{};
   static constexpr typed_field<fields::callout_history::notification_id, Via> notification_id{};
   static constexpr typed_field<fields::callout_history::object_id, Via> object_id{};
   static constexpr typed_field<fields::callout_history::request_url, Via> request_url{};
   static constexpr typed_field<fields::callout_history::response_code, Via> response_code{};
   static constexpr typed_field<fields::callout_history::response_content, Via> response_content{};
};

template<typename Via>
struct charge_metrics_fields {
   static constexpr typed_field<fields::charge_metrics::up_to_date, Via> up_to_date{};
};

template<typename Via>
struct charge_metrics_discount_allocation_detail_fields {
};

template<typename Via>
struct charge_metrics_run_fields {
};

template<typename Via>
struct communication_profile_fields {
   static constexpr typed_field<fields::communication_profile::created_by_id, Via> created_by_id{};
   static constexpr typed_field<fields::communication_profile::created_date, Via> created_date{};
   static constexpr typed_field<fields::communication_profile::description, Via> description{};
   static constexpr typed_field<fields::communication_profile::id, Via> id{};
   static constexpr typed_field<fields::communication_profile::is_default, Via> is_default{};
   static constexpr typed_field<fields::communication_profile::muted, Via> muted{};
   static constexpr typed_field<fields::communication_profile::profile_name, Via> profile_name{};
   static constexpr typed_field<fields::communication_profile::profile_number, Via> profile_number{};
   static constexpr typed_field<fields::communication_profile::updated_by_id, Via> updated_by_id{};
   static constexpr typed_field<fields::communication_profile::updated_date, Via> updated_date{};
};

template<typename Via>
struct contact_fields {
   static constexpr typed_field<fields::contact::account_id, Via> account_id{};
   static constexpr typed_field<fields::contact::address1, Via> address1{};
   static constexpr typed_field<fields::contact::address2, Via> address2{};
   static constexpr typed_field<fields::contact::as_bill_to, Via> as_bill_to{};
   static constexpr typed_field<fields::contact::as_ship_to, Via> as_ship_to{};
   static constexpr typed_field<fields::contact::as_sold_to, Via> as_sold_to{};
   static constexpr typed_field<fields::contact::city, Via> city{};
   static constexpr typed_field<fields::contact::country, Via> country{};
   static constexpr typed_field<fields::contact::county, Via> county{};
   static constexpr typed_field<fields::contact::created_by_id, Via> created_by_id{};
   static constexpr typed_field<fields::contact::created_date, Via> created_date{};
   static constexpr typed_field<fields::contact::description, Via> description{};
   static constexpr typed_field<fields::contact::fax, Via> fax{};
   static constexpr typed_field<fields::contact::first_name, Via> first_name{};
   static constexpr typed_field<fields::contact::home_phone, Via> home_phone{};
   static constexpr typed_field<fields::contact::id, Via> id{};
   static constexpr typed_field<fields::contact::last_name, Via> last_name{};
   static constexpr typed_field<fields::contact::mobile_phone, Via> mobile_phone{};
   static constexpr typed_field<fields::contact::nick_name, Via> nick_name{};
   static constexpr typed_field<fields::contact::other_phone, Via> other_phone{};
   static constexpr typed_field<fields::contact::other_phone_type, Via> other_phone_type{};
   static constexpr typed_field<fields::contact::personal_email, Via> personal_email{};
   static constexpr typed_field<fields::contact::postal_code, Via> postal_code{};
   static constexpr typed_field<fields::contact::state, Via> state{};
   static constexpr typed_field<fields::contact::tax_region, Via> tax_region{};
   static constexpr typed_field<fields::contact::updated_by_id, Via> updated_by_id{};
   static constexpr typed_field<fields::contact::updated_date, Via> updated_date{};
   static constexpr typed_field<fields::contact::work_email, Via> work_email{};
   static constexpr typed_field<fields::contact::work_phone, Via> work_phone{};
};

template<typename Via>
struct contact_snapshot_fields {
   static constexpr typed_field<fields::contact_snapshot::account_id, Via> account_id{};
   static constexpr typed_field<fields::contact_snapshot::address1, Via> address1{};
   static constexpr typed_field<fields::contact_snapshot::address2, Via> address2{};
   static constexpr typed_field<fields::contact_snapshot::city, Via> city{};
   static constexpr typed_field<fields::contact_snapshot::contact_id, Via> contact_id{};
   static constexpr typed_field<fields::contact_snapshot::country, Via> country{};
   static constexpr typed_field<fields::contact_snapshot::county, Via> county{};
   static constexpr typed_field<fields::contact_snapshot::created_by_id, Via> created_by_id{};
   static constexpr typed_field<fields::contact_snapshot::created_date, Via> created_date{};
   static constexpr typed_field<fields::contact_snapshot::description, Via> description{};
   static constexpr typed_field<fields::contact_snapshot::fax, Via> fax{};
   static constexpr typed_field<fields::contact_snapshot::first_name, Via> first_name{};
   static constexpr typed_field<fields::contact_snapshot::home_phone, Via> home_phone{};
   static constexpr typed_field<fields::contact_snapshot::id, Via> id{};
   static constexpr typed_field<fields::contact_snapshot::last_name, Via> last_name{};
   static constexpr typed_field<fields::contact_snapshot::mobile_phone, Via> mobile_phone{};
   static constexpr typed_field<fields::contact_snapshot::nick_name, Via> nick_name{};
   static constexpr typed_field<fields::contact_snapshot::other_phone, Via> other_phone{};
   static constexpr typed_field<fields::contact_snapshot::other_phone_type, Via> other_phone_type{};
   static constexpr typed_field<fields::contact_snapshot::personal_email, Via> personal_email{};
   static constexpr typed_field<fields::contact_snapshot::postal_code, Via> postal_code{};
   static constexpr typed_field<fields::contact_snapshot::state, Via> state{};
   static constexpr typed_field<fields::contact_snapshot::tax_region, Via> tax_region{};
   static constexpr typed_field<fields::contact_snapshot::updated_by_id, Via> updated_by_id{};
   static constexpr typed_field<fields::contact_snapshot::updated_date, Via> updated_date{};
   static constexpr typed_field<fields::contact_snapshot::work_email, Via> work_email{};
   static constexpr typed_field<fields::contact_snapshot::work_phone, Via> work_phone{};
};

template<typename Via>
struct credit_balance_adjustment_fields {
   static constexpr typed_field<fields::credit_balance_adjustment::account_id, Via> account_id{};
   static constexpr typed_field<fields::credit_balance_adjustment::accounting_code, Via> accounting_code{};
   static constexpr typed_field<fields::credit_balance_adjustment::adjustment_date, Via> adjustment_date{};
   static constexpr typed_field<fields::credit_balance_adjustment::amount, Via> amount{};
   static constexpr typed_field<fields::credit_balance_adjustment::cancelled_on, Via> cancelled_on{};
   static constexpr typed_field<fields::credit_balance_adjustment::comment, Via> comment{};
   static constexpr typed_field<fields::credit_balance_adjustment::created_by_id, Via> created_by_id{};
   static constexpr typed_field<fields::credit_balance_adjustment::created_date, Via> created_date{};
   static constexpr typed_field<fields::credit_balance_adjustment::id, Via> id{};
   static constexpr typed_field<fields::credit_balance_adjustment::number, Via> number{};
   static constexpr typed_field<fields::credit_balance_adjustment::reason_code, Via> reason_code{};
   static constexpr typed_field<fields::credit_balance_adjustment::reference_id, Via> reference_id{};
   static constexpr typed_field<fields::credit_balance_adjustment::source_transaction_id, Via> source_transaction_id{};
   static constexpr typed_field<fields::credit_balance_adjustment::source_transaction_number, Via> source_transaction_number{};
   static constexpr typed_field<fields::credit_balance_adjustment::source_transaction_type, Via> source_transaction_type{};
   static constexpr typed_field<fields::credit_balance_adjustment::status, Via> status{};
   static constexpr typed_field<fields::credit_balance_adjustment::transferred_to_accounting, Via> transferred_to_accounting{};
   static constexpr typed_field<fields::credit_balance_adjustment::type, Via> type{};
   static constexpr typed_field<fields::credit_balance_adjustment::updated_by_id, Via> updated_by_id{};
   static constexpr typed_field<fields::credit_balance_adjustment::updated_date, Via> updated_date{};
};

template<typename Via>
struct credit_memo_fields {
   static constexpr typed_field<fields::credit_memo::applied_amount, Via> applied_amount{};
   static constexpr typed_field<fields::credit_memo::balance, Via> balance{};
   static constexpr typed_field<fields::credit_memo::cancelled_by_id, Via> cancelled_by_id{};
   static constexpr typed_field<fields::credit_memo::cancelled_on, Via> cancelled_on{};
   static constexpr typed_field<fields::credit_memo::comments, Via> comments{};
   static constexpr typed_field<fields::credit_memo::communication_profile_id, Via> communication_profile_id{};
   static constexpr typed_field<fields::credit_memo::created_by_id, Via> created_by_id{};
   static constexpr typed_field<fields::credit_memo::created_date, Via> created_date{};
   static constexpr typed_field<fields::credit_memo::currency, Via> currency{};
   static constexpr typed_field<fields::credit_memo::discount_amount, Via> discount_amount{};
   static constexpr typed_field<fields::credit_memo::e_invoice_error_code, Via> e_invoice_error_code{};
   static constexpr typed_field<fields::credit_memo::e_invoice_error_message, Via> e_invoice_error_message{};
   static constexpr typed_field<fields::credit_memo::e_invoice_file_id, Via> e_invoice_file_id{};
   static constexpr typed_field<fields::credit_memo::e_invoice_status, Via> e_invoice_status{};
   static constexpr typed_field<fields::credit_memo::exchange_rate_date, Via> exchange_rate_date{};
   static constexpr typed_field<fields::credit_memo::id, Via> id{};
   static constexpr typed_field<fields::credit_memo::invoice_group_number, Via> invoice_group_number{};
   static constexpr typed_field<fields::credit_memo::memo_date, Via> memo_date{};
   static constexpr typed_field<fields::credit_memo::memo_number, Via> memo_number{};
   static constexpr typed_field<fields::credit_memo::posted_by_id, Via> posted_by_id{};
   static constexpr typed_field<fields::credit_memo::posted_on, Via> posted_on{};
   static constexpr typed_field<fields::credit_memo::reason_code, Via> reason_code{};
   static constexpr typed_field<fields::credit_memo::refund_amount, Via> refund_amount{};
   static constexpr typed_field<fields::credit_memo::revenue_impacting, Via> revenue_impacting{};
   static constexpr typed_field<fields::credit_memo::reversed, Via> reversed{};
   static constexpr typed_field<fields::credit_memo::sequence_set_id, Via> sequence_set_id{};
   static constexpr typed_field<fields::credit_memo::source, Via> source{};
   static constexpr typed_field<fields::credit_memo::source_id, Via> source_id{};
   static constexpr typed_field<fields::credit_memo::source_type, Via> source_type{};
   static constexpr typed_field<fields::credit_memo::status, Via> status{};
   static constexpr typed_field<fields::credit_memo::target_date, Via> target_date{};
   static constexpr typed_field<fields::credit_memo::tax_amount, Via> tax_amount{};
   static constexpr typed_field<fields::credit_memo::tax_auto_calculation, Via> tax_auto_calculation{};
   static constexpr typed_field<fields::credit_memo::tax_message, Via> tax_message{};
   static constexpr typed_field<fields::credit_memo::tax_status, Via> tax_status{};
   static constexpr typed_field<fields::credit_memo::total_amount, Via> total_amount{};
   static constexpr typed_field<fields::credit_memo::total_amount_without_tax, Via> total_amount_without_tax{};
   static constexpr typed_field<fields::credit_memo::total_tax_exempt_amount, Via> total_tax_exempt_amount{};
   static constexpr typed_field<fields::credit_memo::transferred_to_accounting, Via> transferred_to_accounting{};
   static constexpr typed_field<fields::credit_memo::updated_by_id, Via> updated_by_id{};
   static constexpr typed_field<fields::credit_memo::updated_date, Via> updated_date{};
};

template<typename Via>
struct credit_memo_application_fields {
   static constexpr typed_field<fields::credit_memo_application::amount, Via> amount{};
   static constexpr typed_field<fields::credit_memo_application::created_by_id, Via> created_by_id{};
   static constexpr typed_field<fields::credit_memo_application::created_date, Via> created_date{};
   static constexpr typed_field<fields::credit_memo_application::effective_date, Via> effective_date{};
   static constexpr typed_field<fields::credit_memo_application::id, Via> id{};
   static constexpr typed_field<fields::credit_memo_application::updated_by_id, Via> updated_by_id{};
   static constexpr typed_field<fields::credit_memo_application::updated_date, Via> updated_date{};
};

template<typename Via>
struct credit_memo_application_item_fields {
   static constexpr typed_field<fields::credit_memo_application_item::amount, Via> amount{};
   static constexpr typed_field<fields::credit_memo_application_item::created_by_id, Via> created_by_id{};
   static constexpr typed_field<fields::credit_memo_application_item::created_date, Via> created_date{};
   static constexpr typed_field<fields::credit_memo_application_item::effective_date, Via> effective_date{};
   static constexpr typed_field<fields::credit_memo_application_item::id, Via> id{};
   static constexpr typed_field<fields::credit_memo_application_item::updated_by_id, Via> updated_by_id{};
   static constexpr typed_field<fields::credit_memo_application_item::updated_date, Via> updated_date{};
};

template<typename Via>
struct credit_memo_item_fields {
   static constexpr typed_field<fields::credit_memo_item::amount_without_tax, Via> amount_without_tax{};
   static constexpr typed_field<fields::credit_memo_item::applied_to_item_id, Via> applied_to_item_id{};
   static constexpr typed_field<fields::credit_memo_item::applied_to_others_amount, Via> applied_to_others_amount{};
   static constexpr typed_field<fields::credit_memo_item::be_applied_by_others_amount, Via> be_applied_by_others_amount{};
   static constexpr typed_field<fields::credit_memo_item::charge_date, Via> charge_date{};
   static constexpr typed_field<fields::credit_memo_item::charge_name, Via> charge_name{};
   static constexpr typed_field<fields::credit_memo_item::charge_number, Via> charge_number{};
   static constexpr typed_field<fields::credit_memo_item::commitment_charge_number, Via> commitment_charge_number{};
   static constexpr typed_field<fields::credit_memo_item::commitment_charge_segment_number, Via> commitment_charge_segment_number{};
   static constexpr typed_field<fields::credit_memo_item::commitment_id, Via> commitment_id{};
   static constexpr typed_field<fields::credit_memo_item::commitment_period_id, Via> commitment_period_id{};
   static constexpr typed_field<fields::credit_memo_item::created_by_id, Via> created_by_id{};
   static constexpr typed_field<fields::credit_memo_item::created_date, Via> created_date{};
   static constexpr typed_field<fields::credit_memo_item::credit_from_item_id, Via> credit_from_item_id{};
   static constexpr typed_field<fields::credit_memo_item::credit_from_item_source, Via> credit_from_item_source{};
   static constexpr typed_field<fields::credit_memo_item::description, Via> description{};
   static constexpr typed_field<fields::credit_memo_item::exchange_rate_date, Via> exchange_rate_date{};
   static constexpr typed_field<fields::credit_memo_item::exclude_item_billing_from_revenue_accounting, Via> exclude_item_billing_from_revenue_accounting{};
   static constexpr typed_field<fields::credit_memo_item::id, Via> id{};
   static constexpr typed_field<fields::credit_memo_item::number_of_deliveries, Via> number_of_deliveries{};
   static constexpr typed_field<fields::credit_memo_item::processing_type, Via> processing_type{};
   static constexpr typed_field<fields::credit_memo_item::quantity, Via> quantity{};
   static constexpr typed_field<fields::credit_memo_item::reflect_discount_in_net_amount, Via> reflect_discount_in_net_amount{};
   static constexpr typed_field<fields::credit_memo_item::revenue_impacting, Via> revenue_impacting{};
   static constexpr typed_field<fields::credit_memo_item::revenue_recognition_rule_name, Via> revenue_recognition_rule_name{};
   static constexpr typed_field<fields::credit_memo_item::service_end_date, Via> service_end_date{};
   static constexpr typed_field<fields::credit_memo_item::service_start_date, Via> service_start_date{};
   static constexpr typed_field<fields::credit_memo_item::sku, Via> sku{};
   static constexpr typed_field<fields::credit_memo_item::source_item_type, Via> source_item_type{};
   static constexpr typed_field<fields::credit_memo_item::subscription_number, Via> subscription_number{};
   static constexpr typed_field<fields::credit_memo_item::tax_amount, Via> tax_amount{};
   static constexpr typed_field<fields::credit_memo_item::tax_code_name, Via> tax_code_name{};
   static constexpr typed_field<fields::credit_memo_item::tax_exempt_amount, Via> tax_exempt_amount{};
   static constexpr typed_field<fields::credit_memo_item::tax_mode, Via> tax_mode{};
   static constexpr typed_field<fields::credit_memo_item::unapplied_amount, Via> unapplied_amount{};
   static constexpr typed_field<fields::credit_memo_item::unit_of_measure, Via> unit_of_measure{};
   static constexpr typed_field<fields::credit_memo_item::unit_price, Via> unit_price{};
   static constexpr typed_field<fields::credit_memo_item::updated_by_id, Via> updated_by_id{};
   static constexpr typed_field<fields::credit_memo_item::updated_date, Via> updated_date{};
};

template<typename Via>
struct credit_memo_part_fields {
   static constexpr typed_field<fields::credit_memo_part::amount, Via> amount{};
   static constexpr typed_field<fields::credit_memo_part::created_by_id, Via> created_by_id{};
   static constexpr typed_field<fields::credit_memo_part::created_date, Via> created_date{};
   static constexpr typed_field<fields::credit_memo_part::id, Via> id{};
   static constexpr typed_field<fields::credit_memo_part::updated_by_id, Via> updated_by_id{};
   static constexpr typed_field<fields::credit_memo_part::updated_date, Via> updated_date{};
};

template<typename Via>
struct credit_memo_part_item_fields {
   static constexpr typed_field<fields::credit_memo_part_item::amount, Via> amount{};
   static constexpr typed_field<fields::credit_memo_part_item::created_by_id, Via> created_by_id{};
   static constexpr typed_field<fields::credit_memo_part_item::created_date, Via> created_date{};
   static constexpr typed_field<fields::credit_memo_part_item::id, Via> id{};
   static constexpr typed_field<fields::credit_memo_part_item::updated_by_id, Via> updated_by_id{};
   static constexpr typed_field<fields::credit_memo_part_item::updated_date, Via> updated_date{};
};

template<typename Via>
struct credit_taxation_item_fields {
   static constexpr typed_field<fields::credit_taxation_item::accounting_code, Via> accounting_code{};
   static constexpr typed_field<fields::credit_taxation_item::applied_amount, Via> applied_amount{};
   static constexpr typed_field<fields::credit_taxation_item::created_by_id, Via> created_by_id{};
   static constexpr typed_field<fields::credit_taxation_item::created_date, Via> created_date{};
   static constexpr typed_field<fields::credit_taxation_item::exempt_amount, Via> exempt_amount{};
   static constexpr typed_field<fields::credit_taxation_item::id, Via> id{};
   static constexpr typed_field<fields::credit_taxation_item::jurisdiction, Via> jurisdiction{};
   static constexpr typed_field<fields::credit_taxation_item::location_code, Via> location_code{};
   static constexpr typed_field<fields::credit_taxation_item::name, Via> name{};
   static constexpr typed_field<fields::credit_taxation_item::refund_amount, Via> refund_amount{};
   static constexpr typed_field<fields::credit_taxation_item::taxable_amount, Via> taxable_amount{};
   static constexpr typed_field<fields::credit_taxation_item::tax_amount, Via> tax_amount{};
   static constexpr typed_field<fields::credit_taxation_item::tax_code, Via> tax_code{};
   static constexpr typed_field<fields::credit_taxation_item::tax_code_description, Via> tax_code_description{};
   static constexpr typed_field<fields::credit_taxation_item::tax_date, Via> tax_date{};
   static constexpr typed_field<fields::credit_taxation_item::tax_engine_name, Via> tax_engine_name{};
   static constexpr typed_field<fields::credit_taxation_item::tax_mode, Via> tax_mode{};
   static constexpr typed_field<fields::credit_taxation_item::tax_rate, Via> tax_rate{};
   static constexpr typed_field<fields::credit_taxation_item::tax_rate_description, Via> tax_rate_description{};
   static constexpr typed_field<fields::credit_taxation_item::tax_rate_type, Via> tax_rate_type{};
   static constexpr typed_field<fields::credit_taxation_item::unapplied_amount, Via> unapplied_amount{};
   static constexpr typed_field<fields::credit_taxation_item::updated_by_id, Via> updated_by_id{};
   static constexpr typed_field<fields::credit_taxation_item::updated_date, Via> updated_date{};
};

template<typename Via>
struct daily_consumption_summary_fields {
};

template<typename Via>
struct debit_memo_fields {
   static constexpr typed_field<fields::debit_memo::auto_pay, Via> auto_pay{};
   static constexpr typed_field<fields::debit_memo::balance, Via> balance{};
   static constexpr typed_field<fields::debit_memo::cancelled_by_id, Via> cancelled_by_id{};
   static constexpr typed_field<fields::debit_memo::cancelled_on, Via> cancelled_on{};
   static constexpr typed_field<fields::debit_memo::comments, Via> comments{};
   static constexpr typed_field<fields::debit_memo::communication_profile_id, Via> communication_profile_id{};
   static constexpr typed_field<fields::debit_memo::created_by_id, Via> created_by_id{};
   static constexpr typed_field<fields::debit_memo::created_date, Via> created_date{};
   static constexpr typed_field<fields::debit_memo::currency, Via> currency{};
   static constexpr typed_field<fields::debit_memo::discount_amount, Via> discount_amount{};
   static constexpr typed_field<fields::debit_memo::due_date, Via> due_date{};
   static constexpr typed_field<fields::debit_memo::e_invoice_error_code, Via> e_invoice_error_code{};
   static constexpr typed_field<fields::debit_memo::e_invoice_error_message, Via> e_invoice_error_message{};
   static constexpr typed_field<fields::debit_memo::e_invoice_file_id, Via> e_invoice_file_id{};
   static constexpr typed_field<fields::debit_memo::e_invoice_status, Via> e_invoice_status{};
   static constexpr typed_field<fields::debit_memo::exchange_rate_date, Via> exchange_rate_date{};
   static constexpr typed_field<fields::debit_memo::id, Via> id{};
   static constexpr typed_field<fields::debit_memo::invoice_group_number, Via> invoice_group_number{};
   static constexpr typed_field<fields::debit_memo::memo_date, Via> memo_date{};
   static constexpr typed_field<fields::debit_memo::memo_number, Via> memo_number{};
   static constexpr typed_field<fields::debit_memo::payment_term, Via> payment_term{};
   static constexpr typed_field<fields::debit_memo::posted_by_id, Via> posted_by_id{};
   static constexpr typed_field<fields::debit_memo::posted_on, Via> posted_on{};
   static constexpr typed_field<fields::debit_memo::reason_code, Via> reason_code{};
   static constexpr typed_field<fields::debit_memo::sequence_set_id, Via> sequence_set_id{};
   static constexpr typed_field<fields::debit_memo::source, Via> source{};
   static constexpr typed_field<fields::debit_memo::source_type, Via> source_type{};
   static constexpr typed_field<fields::debit_memo::status, Via> status{};
   static constexpr typed_field<fields::debit_memo::target_date, Via> target_date{};
   static constexpr typed_field<fields::debit_memo::tax_amount, Via> tax_amount{};
   static constexpr typed_field<fields::debit_memo::tax_auto_calculation, Via> tax_auto_calculation{};
   static constexpr typed_field<fields::debit_memo::tax_message, Via> tax_message{};
   static constexpr typed_field<fields::debit_memo::tax_status, Via> tax_status{};
   static constexpr typed_field<fields::debit_memo::total_amount, Via> total_amount{};
   static constexpr typed_field<fields::debit_memo::total_amount_without_tax, Via> total_amount_without_tax{};
   static constexpr typed_field<fields::debit_memo::total_tax_exempt_amount, Via> total_tax_exempt_amount{};
   static constexpr typed_field<fields::debit_memo::transferred_to_accounting, Via> transferred_to_accounting{};
   static constexpr typed_field<fields::debit_memo::updated_by_id, Via> updated_by_id{};
   static constexpr typed_field<fields::debit_memo::updated_date, Via> updated_date{};
};

template<typename Via>
struct debit_memo_item_fields {
   static constexpr typed_field<fields::debit_memo_item::amount_without_tax, Via> amount_without_tax{};
   static constexpr typed_field<fields::debit_memo_item::applied_to_item_id, Via> applied_to_item_id{};
   static constexpr typed_field<fields::debit_memo_item::applied_to_others_amount, Via> applied_to_others_amount{};
   static constexpr typed_field<fields::debit_memo_item::balance, Via> balance{};
   static constexpr typed_field<fields::debit_memo_item::be_applied_by_others_amount, Via> be_applied_by_others_amount{};
   static constexpr typed_field<fields::debit_memo_item::charge_date, Via> charge_date{};
   static constexpr typed_field<fields::debit_memo_item::charge_name, Via> charge_name{};
   static constexpr typed_field<fields::debit_memo_item::charge_number, Via> charge_number{};
   static constexpr typed_field<fields::debit_memo_item::created_by_id, Via> created_by_id{};
   static constexpr typed_field<fields::debit_memo_item::created_date, Via> created_date{};
   static constexpr typed_field<fields::debit_memo_item::description, Via> description{};
   static constexpr typed_field<fields::debit_memo_item::exclude_item_billing_from_revenue_accounting, Via> exclude_item_billing_from_revenue_accounting{};
   static constexpr typed_field<fields::debit_memo_item::id, Via> id{};
   static constexpr typed_field<fields::debit_memo_item::processing_type, Via> processing_type{};
   static constexpr typed_field<fields::debit_memo_item::quantity, Via> quantity{};
   static constexpr typed_field<fields::debit_memo_item::reflect_discount_in_net_amount, Via> reflect_discount_in_net_amount{};
   static constexpr typed_field<fields::debit_memo_item::service_end_date, Via> service_end_date{};
   static constexpr typed_field<fields::debit_memo_item::service_start_date, Via> service_start_date{};
   static constexpr typed_field<fields::debit_memo_item::sku, Via> sku{};
   static constexpr typed_field<fields::debit_memo_item::source_item_type, Via> source_item_type{};
   static constexpr typed_field<fields::debit_memo_item::subscription_number, Via> subscription_number{};
   static constexpr typed_field<fields::debit_memo_item::tax_amount, Via> tax_amount{};
   static constexpr typed_field<fields::debit_memo_item::tax_code_name, Via> tax_code_name{};
   static constexpr typed_field<fields::debit_memo_item::tax_exempt_amount, Via> tax_exempt_amount{};
   static constexpr typed_field<fields::debit_memo_item::tax_mode, Via> tax_mode{};
   static constexpr typed_field<fields::debit_memo_item::unit_of_measure, Via> unit_of_measure{};
   static constexpr typed_field<fields::debit_memo_item::unit_price, Via> unit_price{};
   static constexpr typed_field<fields::debit_memo_item::updated_by_id, Via> updated_by_id{};
   static constexpr typed_field<fields::debit_memo_item::updated_date, Via> updated_date{};
};

template<typename Via>
struct debit_taxation_item_fields {
   static constexpr typed_field<fields::debit_taxation_item::accounting_code, Via> accounting_code{};
   static constexpr typed_field<fields::debit_taxation_item::balance, Via> balance{};
   static constexpr typed_field<fields::debit_taxation_item::created_by_id, Via> created_by_id{};
   static constexpr typed_field<fields::debit_taxation_item::created_date, Via> created_date{};
   static constexpr typed_field<fields::debit_taxation_item::credit_amount, Via> credit_amount{};
   static constexpr typed_field<fields::debit_taxation_item::exempt_amount, Via> exempt_amount{};
   static constexpr typed_field<fields::debit_taxation_item::id, Via> id{};
   static constexpr typed_field<fields::debit_taxation_item::jurisdiction, Via> jurisdiction{};
   static constexpr typed_field<fields::debit_taxation_item::location_code, Via> location_code{};
   static constexpr typed_field<fields::debit_taxation_item::name, Via> name{};
   static constexpr typed_field<fields::debit_taxation_item::payment_amount, Via> payment_amount{};
   static constexpr typed_field<fields::debit_taxation_item::taxable_amount, Via> taxable_amount{};
   static constexpr typed_field<fields::debit_taxation_item::tax_amount, Via> tax_amount{};
   static constexpr typed_field<fields::debit_taxation_item::tax_code, Via> tax_code{};
   static constexpr typed_field<fields::debit_taxation_item::tax_code_description, Via> tax_code_description{};
   static constexpr typed_field<fields::debit_taxation_item::tax_date, Via> tax_date{};
   static constexpr typed_field<fields::debit_taxation_item::tax_engine_name, Via> tax_engine_name{};
   static constexpr typed_field<fields::debit_taxation_item::tax_mode, Via> tax_mode{};
   static constexpr typed_field<fields::debit_taxation_item::tax_rate, Via> tax_rate{};
   static constexpr typed_field<fields::debit_taxation_item::tax_rate_description, Via> tax_rate_description{};
   static constexpr typed_field<fields::debit_taxation_item::tax_rate_type, Via> tax_rate_type{};
   static constexpr typed_field<fields::debit_taxation_item::updated_by_id, Via> updated_by_id{};
   static constexpr typed_field<fields::debit_taxation_item::updated_date, Via> updated_date{};
};

template<typename Via>
struct delivery_adjustment_fields {
};

template<typename Via>
struct discount_applied_metrics_fields {
};

template<typename Via>
struct discount_apply_detail_fields {
   static constexpr typed_field<fields::discount_apply_detail::applied_product_rate_plan_charge_id, Via> applied_product_rate_plan_charge_id{};
   static constexpr typed_field<fields::discount_apply_detail::applied_product_rate_plan_id, Via> applied_product_rate_plan_id{};
   static constexpr typed_field<fields::discount_apply_detail::created_by_id, Via> created_by_id{};
   static constexpr typed_field<fields::discount_apply_detail::created_date, Via> created_date{};
   static constexpr typed_field<fields::discount_apply_detail::id, Via> id{};
   static constexpr typed_field<fields::discount_apply_detail::rate_plan_charge_id, Via> rate_plan_charge_id{};
   static constexpr typed_field<fields::discount_apply_detail::updated_by_id, Via> updated_by_id{};
   static constexpr typed_field<fields::discount_apply_detail::updated_date, Via> updated_date{};
};

template<typename Via>
struct discount_class_fields {
   static constexpr typed_field<fields::discount_class::active, Via> active{};
   static constexpr typed_field<fields::discount_class::created_by_id, Via> created_by_id{};
   static constexpr typed_field<fields::discount_class::created_date, Via> created_date{};
   static constexpr typed_field<fields::discount_class::id, Via> id{};
   static constexpr typed_field<fields::discount_class::name, Via> name{};
   static constexpr typed_field<fields::discount_class::next_discount_class_id, Via> next_discount_class_id{};
   static constexpr typed_field<fields::discount_class::previous_discount_class_id, Via> previous_discount_class_id{};
   static constexpr typed_field<fields::discount_class::updated_by_id, Via> updated_by_id{};
   static constexpr typed_field<fields::discount_class::updated_date, Via> updated_date{};
};

template<typename Via>
struct email_history_fields {
   static constexpr typed_field<fields::email_history::bcc, Via> bcc{};
   static constexpr typed_field<fields::email_history::billing_account, Via> billing_account{};
   static constexpr typed_field<fields::email_history::cc, Via> cc{};
   static constexpr typed_field<fields::email_history::contact_id, Via> contact_id{};
   static constexpr typed_field<fields::email_history::content_file_id, Via> content_file_id{};
   static constexpr typed_field<fields::email_history::created_by, Via> created_by{};
   static constexpr typed_field<fields::email_history::created_on, Via> created_on{};
   static constexpr typed_field<fields::email_history::error_message, Via> error_message{};
   static constexpr typed_field<fields::email_history::event_category, Via> event_category{};
   static constexpr typed_field<fields::email_history::id, Via> id{};
   static constexpr typed_field<fields::email_history::notification, Via> notification{};
   static constexpr typed_field<fields::email_history::object_id, Via> object_id{};
   static constexpr typed_field<fields::email_history::reply_to, Via> reply_to{};
   static constexpr typed_field<fields::email_history::sender, Via> sender{};
   static constexpr typed_field<fields::email_history::status, Via> status{};
   static constexpr typed_field<fields::email_history::subject, Via> subject{};
   static constexpr typed_field<fields::email_history::to, Via> to{};
};

template<typename Via>
struct export__fields {
   static constexpr typed_field<fields::export_::convert_to_currencies, Via> convert_to_currencies{};
   static constexpr typed_field<fields::export_::created_by_id, Via> created_by_id{};
   static constexpr typed_field<fields::export_::created_date, Via> created_date{};
   static constexpr typed_field<fields::export_::encoding, Via> encoding{};
   static constexpr typed_field<fields::export_::encrypted, Via> encrypted{};
   static constexpr typed_field<fields::export_::file_id, Via> file_id{};
   static constexpr typed_field<fields::export_::format, Via> format{};
   static constexpr typed_field<fields::export_::id, Via> id{};
   static constexpr typed_field<fields::export_::name, Via> name{};
   static constexpr typed_field<fields::export_::query, Via> query{};
   static constexpr typed_field<fields::export_::size, Via> size{};
   static constexpr typed_field<fields::export_::snowflake_warehouse, Via> snowflake_warehouse{};
   static constexpr typed_field<fields::export_::source_data, Via> source_data{};
   static constexpr typed_field<fields::export_::status, Via> status{};
   static constexpr typed_field<fields::export_::status_reason, Via> status_reason{};
   static constexpr typed_field<fields::export_::updated_by_id, Via> updated_by_id{};
   static constexpr typed_field<fields::export_::updated_date, Via> updated_date{};
   static constexpr typed_field<fields::export_::warehouse_size, Via> warehouse_size{};
   static constexpr typed_field<fields::export_::zip, Via> zip{};
};

template<typename Via>
struct feature_fields {
   static constexpr typed_field<fields::feature::created_by_id, Via> created_by_id{};
   static constexpr typed_field<fields::feature::created_date, Via> created_date{};
   static constexpr typed_field<fields::feature::description, Via> description{};
   static constexpr typed_field<fields::feature::feature_code, Via> feature_code{};
   static constexpr typed_field<fields::feature::id, Via> id{};
   static constexpr typed_field<fields::feature::name, Via> name{};
   static constexpr typed_field<fields::feature::status, Via> status{};
   static constexpr typed_field<fields::feature::updated_by_id, Via> updated_by_id{};
   static constexpr typed_field<fields::feature::updated_date, Via> updated_date{};
};

template<typename Via>
struct fulfillment_fields {
   static constexpr typed_field<fields::fulfillment::bill_target_date, Via> bill_target_date{};
   static constexpr typed_field<fields::fulfillment::carrier, Via> carrier{};
   static constexpr typed_field<fields::fulfillment::created_by_id, Via> created_by_id{};
   static constexpr typed_field<fields::fulfillment::created_date, Via> created_date{};
   static constexpr typed_field<fields::fulfillment::description, Via> description{};
   static constexpr typed_field<fields::fulfillment::exclude_item_billing_from_revenue_accounting, Via> exclude_item_billing_from_revenue_accounting{};
   static constexpr typed_field<fields::fulfillment::exclude_item_booking_from_revenue_accounting, Via> exclude_item_booking_from_revenue_accounting{};
   static constexpr typed_field<fields::fulfillment::external_id, Via> external_id{};
   static constexpr typed_field<fields::fulfillment::fulfillment_date, Via> fulfillment_date{};
   static constexpr typed_field<fields::fulfillment::fulfillment_location, Via> fulfillment_location{};
   static constexpr typed_field<fields::fulfillment::fulfillment_number, Via> fulfillment_number{};
   static constexpr typed_field<fields::fulfillment::fulfillment_system, Via> fulfillment_system{};
   static constexpr typed_field<fields::fulfillment::fulfillment_type, Via> fulfillment_type{};
   static constexpr typed_field<fields::fulfillment::id, Via> id{};
   static constexpr typed_field<fields::fulfillment::quantity, Via> quantity{};
   static constexpr typed_field<fields::fulfillment::state, Via> state{};
   static constexpr typed_field<fields::fulfillment::tracking_number, Via> tracking_number{};
   static constexpr typed_field<fields::fulfillment::updated_by_id, Via> updated_by_id{};
   static constexpr typed_field<fields::fulfillment::updated_date, Via> updated_date{};
};

template<typename Via>
struct fulfillment_item_fields {
   static constexpr typed_field<fields::fulfillment_item::created_by_id, Via> created_by_id{};
   static constexpr typed_field<fields::fulfillment_item::created_date, Via> created_date{};
   static constexpr typed_field<fields::fulfillment_item::description, Via> description{};
   static constexpr typed_field<fields::fulfillment_item::id, Via> id{};
   static constexpr typed_field<fields::fulfillment_item::item_identifier, Via> item_identifier{};
   static constexpr typed_field<fields::fulfillment_item::updated_by_id, Via> updated_by_id{};
   static constexpr typed_field<fields::fulfillment_item::updated_date, Via> updated_date{};
};

template<typename Via>
struct fund_fields {
   static constexpr typed_field<fields::fund::account_id, Via> account_id{};
   static constexpr typed_field<fields::fund::balance, Via> balance{};
   static constexpr typed_field<fields::fund::billed_balance, Via> billed_balance{};
   static constexpr typed_field<fields::fund::charge_segment_number, Via> charge_segment_number{};
   static constexpr typed_field<fields::fund::consumption_amount, Via> consumption_amount{};
   static constexpr typed_field<fields::fund::created_by_id, Via> created_by_id{};
   static constexpr typed_field<fields::fund::created_date, Via> created_date{};
   static constexpr typed_field<fields::fund::done, Via> done{};
   static constexpr typed_field<fields::fund::end_date, Via> end_date{};
   static constexpr typed_field<fields::fund::funded_balance, Via> funded_balance{};
   static constexpr typed_field<fields::fund::funding_price, Via> funding_price{};
   static constexpr typed_field<fields::fund::fund_source_type, Via> fund_source_type{};
   static constexpr typed_field<fields::fund::id, Via> id{};
   static constexpr typed_field<fields::fund::original_funding_price, Via> original_funding_price{};
   static constexpr typed_field<fields::fund::origin_fund_id, Via> origin_fund_id{};
   static constexpr typed_field<fields::fund::prepaid_balance_id, Via> prepaid_balance_id{};
   static constexpr typed_field<fields::fund::priority, Via> priority{};
   static constexpr typed_field<fields::fund::rate_plan_charge_id, Via> rate_plan_charge_id{};
   static constexpr typed_field<fields::fund::rollover_apply_option, Via> rollover_apply_option{};
   static constexpr typed_field<fields::fund::rollover_count, Via> rollover_count{};
   static constexpr typed_field<fields::fund::start_date, Via> start_date{};
   static constexpr typed_field<fields::fund::total_billed, Via> total_billed{};
   static constexpr typed_field<fields::fund::updated_by_id, Via> updated_by_id{};
   static constexpr typed_field<fields::fund::updated_date, Via> updated_date{};
   static constexpr typed_field<fields::fund::validity_period_end_date, Via> validity_period_end_date{};
   static constexpr typed_field<fields::fund::validity_period_start_date, Via> validity_period_start_date{};
   static constexpr typed_field<fields::fund::validity_period_summary_id, Via> validity_period_summary_id{};
};

template<typename Via>
struct fx_custom_rate_fields {
};

template<typename Via>
struct gateway_profile_data_fields {
};

template<typename Via>
struct guided_usage_fields {
   static constexpr typed_field<fields::guided_usage::created_by_id, Via> created_by_id{};
   static constexpr typed_field<fields::guided_usage::created_date, Via> created_date{};
   static constexpr typed_field<fields::guided_usage::drawdown_remaining_quantity, Via> drawdown_remaining_quantity{};
   static constexpr typed_field<fields::guided_usage::drawdown_request_id, Via> drawdown_request_id{};
   static constexpr typed_field<fields::guided_usage::id, Via> id{};
   static constexpr typed_field<fields::guided_usage::import_id, Via> import_id{};
   static constexpr typed_field<fields::guided_usage::invoice_owner_id, Via> invoice_owner_id{};
   static constexpr typed_field<fields::guided_usage::quantity, Via> quantity{};
   static constexpr typed_field<fields::guided_usage::status, Via> status{};
   static constexpr typed_field<fields::guided_usage::uom, Via> uom{};
   static constexpr typed_field<fields::guided_usage::updated_by_id, Via> updated_by_id{};
   static constexpr typed_field<fields::guided_usage::updated_date, Via> updated_date{};
   static constexpr typed_field<fields::guided_usage::usage_file_id, Via> usage_file_id{};
   static constexpr typed_field<fields::guided_usage::usage_start_date, Via> usage_start_date{};
};

template<typename Via>
struct hpm_captcha_validation_result_fields {
};

template<typename Via>
struct import__fields {
   static constexpr typed_field<fields::import_::created_by_id, Via> created_by_id{};
   static constexpr typed_field<fields::import_::created_date, Via> created_date{};
   static constexpr typed_field<fields::import_::file_content, Via> file_content{};
   static constexpr typed_field<fields::import_::id, Via> id{};
   static constexpr typed_field<fields::import_::imported_count, Via> imported_count{};
   static constexpr typed_field<fields::import_::import_type, Via> import_type{};
   static constexpr typed_field<fields::import_::md5, Via> md5{};
   static constexpr typed_field<fields::import_::name, Via> name{};
   static constexpr typed_field<fields::import_::original_resource_url, Via> original_resource_url{};
   static constexpr typed_field<fields::import_::result_resource_url, Via> result_resource_url{};
   static constexpr typed_field<fields::import_::status, Via> status{};
   static constexpr typed_field<fields::import_::status_reason, Via> status_reason{};
   static constexpr typed_field<fields::import_::total_count, Via> total_count{};
   static constexpr typed_field<fields::import_::updated_by_id, Via> updated_by_id{};
   static constexpr typed_field<fields::import_::updated_date, Via> updated_date{};
};

template<typename Via>
struct invoice_fields {
   static constexpr typed_field<fields::invoice::account_id, Via> account_id{};
   static constexpr typed_field<fields::invoice::adjustment_amount, Via> adjustment_amount{};
   static constexpr typed_field<fields::invoice::amount, Via> amount{};
   static constexpr typed_field<fields::invoice::amount_without_tax, Via> amount_without_tax{};
   static constexpr typed_field<fields::invoice::auto_pay, Via> auto_pay{};
   static constexpr typed_field<fields::invoice::balance, Via> balance{};
   static constexpr typed_field<fields::invoice::bill_run_id, Via> bill_run_id{};
   static constexpr typed_field<fields::invoice::bill_to_contact_id, Via> bill_to_contact_id{};
   static constexpr typed_field<fields::invoice::bill_to_contact_snapshot_id, Via> bill_to_contact_snapshot_id{};
   static constexpr typed_field<fields::invoice::body, Via> body{};
   static constexpr typed_field<fields::invoice::comments, Via> comments{};
   static constexpr typed_field<fields::invoice::communication_profile_id, Via> communication_profile_id{};
   static constexpr typed_field<fields::invoice::created_by_id, Via> created_by_id{};
   static constexpr typed_field<fields::invoice::created_date, Via> created_date{};
   static constexpr typed_field<fields::invoice::credit_balance_adjustment_amount, Via> credit_balance_adjustment_amount{};
   static constexpr typed_field<fields::invoice::credit_memo_amount, Via> credit_memo_amount{};
   static constexpr typed_field<fields::invoice::currency, Via> currency{};
   static constexpr typed_field<fields::invoice::customer_name, Via> customer_name{};
   static constexpr typed_field<fields::invoice::customer_number, Via> customer_number{};
   static constexpr typed_field<fields::invoice::due_date, Via> due_date{};
   static constexpr typed_field<fields::invoice::e_invoice_error_code, Via> e_invoice_error_code{};
   static constexpr typed_field<fields::invoice::e_invoice_error_message, Via> e_invoice_error_message{};
   static constexpr typed_field<fields::invoice::e_invoice_file_id, Via> e_invoice_file_id{};
   static constexpr typed_field<fields::invoice::e_invoice_status, Via> e_invoice_status{};
   static constexpr typed_field<fields::invoice::id, Via> id{};
   static constexpr typed_field<fields::invoice::includes_one_time, Via> includes_one_time{};
   static constexpr typed_field<fields::invoice::includes_recurring, Via> includes_recurring{};
   static constexpr typed_field<fields::invoice::includes_usage, Via> includes_usage{};
   static constexpr typed_field<fields::invoice::invoice_date, Via> invoice_date{};
   static constexpr typed_field<fields::invoice::invoice_group_number, Via> invoice_group_number{};
   static constexpr typed_field<fields::invoice::invoice_number, Via> invoice_number{};
   static constexpr typed_field<fields::invoice::last_email_sent_date, Via> last_email_sent_date{};
   static constexpr typed_field<fields::invoice::payment_amount, Via> payment_amount{};
   static constexpr typed_field<fields::invoice::payment_link, Via> payment_link{};
   static constexpr typed_field<fields::invoice::payment_term, Via> payment_term{};
   static constexpr typed_field<fields::invoice::posted_by, Via> posted_by{};
   static constexpr typed_field<fields::invoice::posted_date, Via> posted_date{};
   static constexpr typed_field<fields::invoice::refund_amount, Via> refund_amount{};
   static constexpr typed_field<fields::invoice::regenerate_invoice_pdf, Via> regenerate_invoice_pdf{};
   static constexpr typed_field<fields::invoice::reversed, Via> reversed{};
   static constexpr typed_field<fields::invoice::sequence_set_id, Via> sequence_set_id{};
   static constexpr typed_field<fields::invoice::sold_to_contact_id, Via> sold_to_contact_id{};
   static constexpr typed_field<fields::invoice::sold_to_contact_snapshot_id, Via> sold_to_contact_snapshot_id{};
   static constexpr typed_field<fields::invoice::source, Via> source{};
   static constexpr typed_field<fields::invoice::source_id, Via> source_id{};
   static constexpr typed_field<fields::invoice::source_type, Via> source_type{};
   static constexpr typed_field<fields::invoice::status, Via> status{};
   static constexpr typed_field<fields::invoice::target_date, Via> target_date{};
   static constexpr typed_field<fields::invoice::tax_amount, Via> tax_amount{};
   static constexpr typed_field<fields::invoice::tax_exempt_amount, Via> tax_exempt_amount{};
   static constexpr typed_field<fields::invoice::tax_message, Via> tax_message{};
   static constexpr typed_field<fields::invoice::tax_status, Via> tax_status{};
   static constexpr typed_field<fields::invoice::template_id, Via> template_id{};
   static constexpr typed_field<fields::invoice::transferred_to_accounting, Via> transferred_to_accounting{};
   static constexpr typed_field<fields::invoice::updated_by_id, Via> updated_by_id{};
   static constexpr typed_field<fields::invoice::updated_date, Via> updated_date{};
};

template<typename Via>
struct invoice_adjustment_fields {
   static constexpr typed_field<fields::invoice_adjustment::account_id, Via> account_id{};
   static constexpr typed_field<fields::invoice_adjustment::accounting_code, Via> accounting_code{};
   static constexpr typed_field<fields::invoice_adjustment::adjustment_date, Via> adjustment_date{};
   static constexpr typed_field<fields::invoice_adjustment::adjustment_number, Via> adjustment_number{};
   static constexpr typed_field<fields::invoice_adjustment::amount, Via> amount{};
   static constexpr typed_field<fields::invoice_adjustment::cancelled_by_id, Via> cancelled_by_id{};
   static constexpr typed_field<fields::invoice_adjustment::cancelled_on, Via> cancelled_on{};
   static constexpr typed_field<fields::invoice_adjustment::comments, Via> comments{};
   static constexpr typed_field<fields::invoice_adjustment::created_by_id, Via> created_by_id{};
   static constexpr typed_field<fields::invoice_adjustment::created_date, Via> created_date{};
   static constexpr typed_field<fields::invoice_adjustment::customer_name, Via> customer_name{};
   static constexpr typed_field<fields::invoice_adjustment::customer_number, Via> customer_number{};
   static constexpr typed_field<fields::invoice_adjustment::id, Via> id{};
   static constexpr typed_field<fields::invoice_adjustment::impact_amount, Via> impact_amount{};
   static constexpr typed_field<fields::invoice_adjustment::invoice_id, Via> invoice_id{};
   static constexpr typed_field<fields::invoice_adjustment::invoice_number, Via> invoice_number{};
   static constexpr typed_field<fields::invoice_adjustment::reason_code, Via> reason_code{};
   static constexpr typed_field<fields::invoice_adjustment::reference_id, Via> reference_id{};
   static constexpr typed_field<fields::invoice_adjustment::rev_rec_start_date, Via> rev_rec_start_date{};
   static constexpr typed_field<fields::invoice_adjustment::status, Via> status{};
   static constexpr typed_field<fields::invoice_adjustment::transferred_to_accounting, Via> transferred_to_accounting{};
   static constexpr typed_field<fields::invoice_adjustment::type, Via> type{};
   static constexpr typed_field<fields::invoice_adjustment::updated_by_id, Via> updated_by_id{};
   static constexpr typed_field<fields::invoice_adjustment::updated_date, Via> updated_date{};
};

template<typename Via>
struct invoice_file_fields {
   static constexpr typed_field<fields::invoice_file::created_by_id, Via> created_by_id{};
   static constexpr typed_field<fields::invoice_file::created_date, Via> created_date{};
   static constexpr typed_field<fields::invoice_file::id, Via> id{};
   static constexpr typed_field<fields::invoice_file::invoice_id, Via> invoice_id{};
   static constexpr typed_field<fields::invoice_file::pdf_file_url, Via> pdf_file_url{};
   static constexpr typed_field<fields::invoice_file::updated_by_id, Via> updated_by_id{};
   static constexpr typed_field<fields::invoice_file::updated_date, Via> updated_date{};
   static constexpr typed_field<fields::invoice_file::version_number, Via> version_number{};
};

template<typename Via>
struct invoice_item_fields {
   static constexpr typed_field<fields::invoice_item::accounting_code, Via> accounting_code{};
   static constexpr typed_field<fields::invoice_item::applied_to_charge_number, Via> applied_to_charge_number{};
   static constexpr typed_field<fields::invoice_item::applied_to_invoice_item_id, Via> applied_to_invoice_item_id{};
   static constexpr typed_field<fields::invoice_item::balance, Via> balance{};
   static constexpr typed_field<fields::invoice_item::booking_reference, Via> booking_reference{};
   static constexpr typed_field<fields::invoice_item::charge_amount, Via> charge_amount{};
   static constexpr typed_field<fields::invoice_item::charge_date, Via> charge_date{};
   static constexpr typed_field<fields::invoice_item::charge_description, Via> charge_description{};
   static constexpr typed_field<fields::invoice_item::charge_id, Via> charge_id{};
   static constexpr typed_field<fields::invoice_item::charge_name, Via> charge_name{};
   static constexpr typed_field<fields::invoice_item::charge_number, Via> charge_number{};
   static constexpr typed_field<fields::invoice_item::charge_type, Via> charge_type{};
   static constexpr typed_field<fields::invoice_item::commitment_charge_number, Via> commitment_charge_number{};
   static constexpr typed_field<fields::invoice_item::commitment_charge_segment_number, Via> commitment_charge_segment_number{};
   static constexpr typed_field<fields::invoice_item::commitment_id, Via> commitment_id{};
   static constexpr typed_field<fields::invoice_item::commitment_period_id, Via> commitment_period_id{};
   static constexpr typed_field<fields::invoice_item::created_by_id, Via> created_by_id{};
   static constexpr typed_field<fields::invoice_item::created_date, Via> created_date{};
   static constexpr typed_field<fields::invoice_item::exclude_item_billing_from_revenue_accounting, Via> exclude_item_billing_from_revenue_accounting{};
   static constexpr typed_field<fields::invoice_item::id, Via> id{};
   static constexpr typed_field<fields::invoice_item::invoice_id, Via> invoice_id{};
   static constexpr typed_field<fields::invoice_item::number_of_deliveries, Via> number_of_deliveries{};
   static constexpr typed_field<fields::invoice_item::processing_type, Via> processing_type{};
   static constexpr typed_field<fields::invoice_item::product_description, Via> product_description{};
   static constexpr typed_field<fields::invoice_item::product_id, Via> product_id{};
   static constexpr typed_field<fields::invoice_item::product_name, Via> product_name{};
   static constexpr typed_field<fields::invoice_item::product_rate_plan_charge_id, Via> product_rate_plan_charge_id{};
   static constexpr typed_field<fields::invoice_item::purchase_order_number, Via> purchase_order_number{};
   static constexpr typed_field<fields::invoice_item::quantity, Via> quantity{};
   static constexpr typed_field<fields::invoice_item::rate_plan_charge_id, Via> rate_plan_charge_id{};
   static constexpr typed_field<fields::invoice_item::reflect_discount_in_net_amount, Via> reflect_discount_in_net_amount{};
   static constexpr typed_field<fields::invoice_item::rev_rec_code, Via> rev_rec_code{};
   static constexpr typed_field<fields::invoice_item::rev_rec_start_date, Via> rev_rec_start_date{};
   static constexpr typed_field<fields::invoice_item::rev_rec_trigger_condition, Via> rev_rec_trigger_condition{};
   static constexpr typed_field<fields::invoice_item::service_end_date, Via> service_end_date{};
   static constexpr typed_field<fields::invoice_item::service_start_date, Via> service_start_date{};
   static constexpr typed_field<fields::invoice_item::sku, Via> sku{};
   static constexpr typed_field<fields::invoice_item::source_item_type, Via> source_item_type{};
   static constexpr typed_field<fields::invoice_item::subscription_id, Via> subscription_id{};
   static constexpr typed_field<fields::invoice_item::subscription_number, Via> subscription_number{};
   static constexpr typed_field<fields::invoice_item::tax_amount, Via> tax_amount{};
   static constexpr typed_field<fields::invoice_item::tax_code, Via> tax_code{};
   static constexpr typed_field<fields::invoice_item::tax_exempt_amount, Via> tax_exempt_amount{};
   static constexpr typed_field<fields::invoice_item::tax_mode, Via> tax_mode{};
   static constexpr typed_field<fields::invoice_item::unit_price, Via> unit_price{};
   static constexpr typed_field<fields::invoice_item::uom, Via> uom{};
   static constexpr typed_field<fields::invoice_item::updated_by_id, Via> updated_by_id{};
   static constexpr typed_field<fields::invoice_item::updated_date, Via> updated_date{};
};

template<typename Via>
struct invoice_item_adjustment_fields {
   static constexpr typed_field<fields::invoice_item_adjustment::account_id, Via> account_id{};
   static constexpr typed_field<fields::invoice_item_adjustment::accounting_code, Via> accounting_code{};
   static constexpr typed_field<fields::invoice_item_adjustment::adjustment_date, Via> adjustment_date{};
   static constexpr typed_field<fields::invoice_item_adjustment::adjustment_number, Via> adjustment_number{};
   static constexpr typed_field<fields::invoice_item_adjustment::amount, Via> amount{};
   static constexpr typed_field<fields::invoice_item_adjustment::cancelled_by_id, Via> cancelled_by_id{};
   static constexpr typed_field<fields::invoice_item_adjustment::cancelled_date, Via> cancelled_date{};
   static constexpr typed_field<fields::invoice_item_adjustment::comment, Via> comment{};
   static constexpr typed_field<fields::invoice_item_adjustment::created_by_id, Via> created_by_id{};
   static constexpr typed_field<fields::invoice_item_adjustment::created_date, Via> created_date{};
   static constexpr typed_field<fields::invoice_item_adjustment::customer_name, Via> customer_name{};
   static constexpr typed_field<fields::invoice_item_adjustment::customer_number, Via> customer_number{};
   static constexpr typed_field<fields::invoice_item_adjustment::deferred_revenue_account, Via> deferred_revenue_account{};
   static constexpr typed_field<fields::invoice_item_adjustment::exclude_item_billing_from_revenue_accounting, Via> exclude_item_billing_from_revenue_accounting{};
   static constexpr typed_field<fields::invoice_item_adjustment::id, Via> id{};
   static constexpr typed_field<fields::invoice_item_adjustment::invoice_id, Via> invoice_id{};
   static constexpr typed_field<fields::invoice_item_adjustment::invoice_item_name, Via> invoice_item_name{};
   static constexpr typed_field<fields::invoice_item_adjustment::invoice_number, Via> invoice_number{};
   static constexpr typed_field<fields::invoice_item_adjustment::reason_code, Via> reason_code{};
   static constexpr typed_field<fields::invoice_item_adjustment::recognized_revenue_account, Via> recognized_revenue_account{};
   static constexpr typed_field<fields::invoice_item_adjustment::reference_id, Via> reference_id{};
   static constexpr typed_field<fields::invoice_item_adjustment::service_end_date, Via> service_end_date{};
   static constexpr typed_field<fields::invoice_item_adjustment::service_start_date, Via> service_start_date{};
   static constexpr typed_field<fields::invoice_item_adjustment::source_id, Via> source_id{};
   static constexpr typed_field<fields::invoice_item_adjustment::source_type, Via> source_type{};
   static constexpr typed_field<fields::invoice_item_adjustment::status, Via> status{};
   static constexpr typed_field<fields::invoice_item_adjustment::transferred_to_accounting, Via> transferred_to_accounting{};
   static constexpr typed_field<fields::invoice_item_adjustment::type, Via> type{};
   static constexpr typed_field<fields::invoice_item_adjustment::updated_by_id, Via> updated_by_id{};
   static constexpr typed_field<fields::invoice_item_adjustment::updated_date, Via> updated_date{};
};

template<typename Via>
struct invoice_payment_fields {
   static constexpr typed_field<fields::invoice_payment::amount, Via> amount{};
   static constexpr typed_field<fields::invoice_payment::created_by_id, Via> created_by_id{};
   static constexpr typed_field<fields::invoice_payment::created_date, Via> created_date{};
   static constexpr typed_field<fields::invoice_payment::customer_name, Via> customer_name{};
   static constexpr typed_field<fields::invoice_payment::id, Via> id{};
   static constexpr typed_field<fields::invoice_payment::invoice_id, Via> invoice_id{};
   static constexpr typed_field<fields::invoice_payment::payment_id, Via> payment_id{};
   static constexpr typed_field<fields::invoice_payment::refund_amount, Via> refund_amount{};
   static constexpr typed_field<fields::invoice_payment::updated_by_id, Via> updated_by_id{};
   static constexpr typed_field<fields::invoice_payment::updated_date, Via> updated_date{};
};

template<typename Via>
struct invoice_schedule_fields {
};

template<typename Via>
struct invoice_schedule_item_fields {
};

template<typename Via>
struct invoice_split_fields {
   static constexpr typed_field<fields::invoice_split::created_by_id, Via> created_by_id{};
   static constexpr typed_field<fields::invoice_split::created_date, Via> created_date{};
   static constexpr typed_field<fields::invoice_split::id, Via> id{};
   static constexpr typed_field<fields::invoice_split::invoice_id, Via> invoice_id{};
   static constexpr typed_field<fields::invoice_split::updated_by_id, Via> updated_by_id{};
   static constexpr typed_field<fields::invoice_split::updated_date, Via> updated_date{};
};

template<typename Via>
struct invoice_split_item_fields {
   static constexpr typed_field<fields::invoice_split_item::created_by_id, Via> created_by_id{};
   static constexpr typed_field<fields::invoice_split_item::created_date, Via> created_date{};
   static constexpr typed_field<fields::invoice_split_item::id, Via> id{};
   static constexpr typed_field<fields::invoice_split_item::invoice_date, Via> invoice_date{};
   static constexpr typed_field<fields::invoice_split_item::invoice_id, Via> invoice_id{};
   static constexpr typed_field<fields::invoice_split_item::invoice_split_id, Via> invoice_split_id{};
   static constexpr typed_field<fields::invoice_split_item::payment_term, Via> payment_term{};
   static constexpr typed_field<fields::invoice_split_item::split_percentage, Via> split_percentage{};
   static constexpr typed_field<fields::invoice_split_item::updated_by_id, Via> updated_by_id{};
   static constexpr typed_field<fields::invoice_split_item::updated_date, Via> updated_date{};
};

template<typename Via>
struct journal_entry_fields {
   static constexpr typed_field<fields::journal_entry::account_payment_term_s, Via> account_payment_term_s{};
   static constexpr typed_field<fields::journal_entry::bill_to_contact_tax_region_s, Via> bill_to_contact_tax_region_s{};
   static constexpr typed_field<fields::journal_entry::created_by_id, Via> created_by_id{};
   static constexpr typed_field<fields::journal_entry::created_date, Via> created_date{};
   static constexpr typed_field<fields::journal_entry::currency, Via> currency{};
   static constexpr typed_field<fields::journal_entry::home_currency, Via> home_currency{};
   static constexpr typed_field<fields::journal_entry::id, Via> id{};
   static constexpr typed_field<fields::journal_entry::journal_entry_date, Via> journal_entry_date{};
   static constexpr typed_field<fields::journal_entry::notes, Via> notes{};
   static constexpr typed_field<fields::journal_entry::number, Via> number{};
   static constexpr typed_field<fields::journal_entry::status, Via> status{};
   static constexpr typed_field<fields::journal_entry::transaction_count, Via> transaction_count{};
   static constexpr typed_field<fields::journal_entry::transaction_type, Via> transaction_type{};
   static constexpr typed_field<fields::journal_entry::transfer_date, Via> transfer_date{};
   static constexpr typed_field<fields::journal_entry::transferred_by, Via> transferred_by{};
   static constexpr typed_field<fields::journal_entry::transferred_to_accounting, Via> transferred_to_accounting{};
   static constexpr typed_field<fields::journal_entry::type, Via> type{};
   static constexpr typed_field<fields::journal_entry::updated_by_id, Via> updated_by_id{};
   static constexpr typed_field<fields::journal_entry::updated_date, Via> updated_date{};
};

template<typename Via>
struct journal_entry_detail_credit_balance_adjustment_fields {
   static constexpr typed_field<fields::journal_entry_detail_credit_balance_adjustment::account_id, Via> account_id{};
   static constexpr typed_field<fields::journal_entry_detail_credit_balance_adjustment::amount, Via> amount{};
   static constexpr typed_field<fields::journal_entry_detail_credit_balance_adjustment::amount_home_currency, Via> amount_home_currency{};
   static constexpr typed_field<fields::journal_entry_detail_credit_balance_adjustment::container_transaction_id, Via> container_transaction_id{};
   static constexpr typed_field<fields::journal_entry_detail_credit_balance_adjustment::created_by_id, Via> created_by_id{};
   static constexpr typed_field<fields::journal_entry_detail_credit_balance_adjustment::created_date, Via> created_date{};
   static constexpr typed_field<fields::journal_entry_detail_credit_balance_adjustment::currency, Via> currency{};
   static constexpr typed_field<fields::journal_entry_detail_credit_balance_adjustment::exchange_rate, Via> exchange_rate{};
   static constexpr typed_field<fields::journal_entry_detail_credit_balance_adjustment::exchange_rate_date, Via> exchange_rate_date{};
   static constexpr typed_field<fields::journal_entry_detail_credit_balance_adjustment::home_currency, Via> home_currency{};
   static constexpr typed_field<fields::journal_entry_detail_credit_balance_adjustment::id, Via> id{};
   static constexpr typed_field<fields::journal_entry_detail_credit_balance_adjustment::rounding_amount_home_currency, Via> rounding_amount_home_currency{};
   static constexpr typed_field<fields::journal_entry_detail_credit_balance_adjustment::transaction_date, Via> transaction_date{};
   static constexpr typed_field<fields::journal_entry_detail_credit_balance_adjustment::transaction_id, Via> transaction_id{};
   static constexpr typed_field<fields::journal_entry_detail_credit_balance_adjustment::transaction_subtype, Via> transaction_subtype{};
   static constexpr typed_field<fields::journal_entry_detail_credit_balance_adjustment::transaction_type, Via> transaction_type{};
   static constexpr typed_field<fields::journal_entry_detail_credit_balance_adjustment::updated_by_id, Via> updated_by_id{};
   static constexpr typed_field<fields::journal_entry_detail_credit_balance_adjustment::updated_date, Via> updated_date{};
};

template<typename Via>
struct journal_entry_detail_credit_memo_application_item_fields {
   static constexpr typed_field<fields::journal_entry_detail_credit_memo_application_item::account_id, Via> account_id{};
   static constexpr typed_field<fields::journal_entry_detail_credit_memo_application_item::amount, Via> amount{};
   static constexpr typed_field<fields::journal_entry_detail_credit_memo_application_item::amount_home_currency, Via> amount_home_currency{};
   static constexpr typed_field<fields::journal_entry_detail_credit_memo_application_item::container_transaction_id, Via> container_transaction_id{};
   static constexpr typed_field<fields::journal_entry_detail_credit_memo_application_item::created_by_id, Via> created_by_id{};
   static constexpr typed_field<fields::journal_entry_detail_credit_memo_application_item::created_date, Via> created_date{};
   static constexpr typed_field<fields::journal_entry_detail_credit_memo_application_item::currency, Via> currency{};
   static constexpr typed_field<fields::journal_entry_detail_credit_memo_application_item::exchange_rate, Via> exchange_rate{};
   static constexpr typed_field<fields::journal_entry_detail_credit_memo_application_item::exchange_rate_date, Via> exchange_rate_date{};
   static constexpr typed_field<fields::journal_entry_detail_credit_memo_application_item::home_currency, Via> home_currency{};
   static constexpr typed_field<fields::journal_entry_detail_credit_memo_application_item::id, Via> id{};
   static constexpr typed_field<fields::journal_entry_detail_credit_memo_application_item::rounding_amount_home_currency, Via> rounding_amount_home_currency{};
   static constexpr typed_field<fields::journal_entry_detail_credit_memo_application_item::transaction_date, Via> transaction_date{};
   static constexpr typed_field<fields::journal_entry_detail_credit_memo_application_item::transaction_id, Via> transaction_id{};
   static constexpr typed_field<fields::journal_entry_detail_credit_memo_application_item::transaction_subtype, Via> transaction_subtype{};
   static constexpr typed_field<fields::journal_entry_detail_credit_memo_application_item::transaction_type, Via> transaction_type{};
   static constexpr typed_field<fields::journal_entry_detail_credit_memo_application_item::updated_by_id, Via> updated_by_id{};
   static constexpr typed_field<fields::journal_entry_detail_credit_memo_application_item::updated_date, Via> updated_date{};
};

template<typename Via>
struct journal_entry_detail_credit_memo_item_fields {
   static constexpr typed_field<fields::journal_entry_detail_credit_memo_item::account_id, Via> account_id{};
   static constexpr typed_field<fields::journal_entry_detail_credit_memo_item::amount, Via> amount{};
   static constexpr typed_field<fields::journal_entry_detail_credit_memo_item::amount_home_currency, Via> amount_home_currency{};
   static constexpr typed_field<fields::journal_entry_detail_credit_memo_item::container_transaction_id, Via> container_transaction_id{};
   static constexpr typed_field<fields::journal_entry_detail_credit_memo_item::created_by_id, Via> created_by_id{};
   static constexpr typed_field<fields::journal_entry_detail_credit_memo_item::created_date, Via> created_date{};
   static constexpr typed_field<fields::journal_entry_detail_credit_memo_item::currency, Via> currency{};
   static constexpr typed_field<fields::journal_entry_detail_credit_memo_item::exchange_rate, Via> exchange_rate{};
   static constexpr typed_field<fields::journal_entry_detail_credit_memo_item::exchange_rate_date, Via> exchange_rate_date{};
   static constexpr typed_field<fields::journal_entry_detail_credit_memo_item::home_currency, Via> home_currency{};
   static constexpr typed_field<fields::journal_entry_detail_credit_memo_item::id, Via> id{};
   static constexpr typed_field<fields::journal_entry_detail_credit_memo_item::rounding_amount_home_currency, Via> rounding_amount_home_currency{};
   static constexpr typed_field<fields::journal_entry_detail_credit_memo_item::transaction_date, Via> transaction_date{};
   static constexpr typed_field<fields::journal_entry_detail_credit_memo_item::transaction_id, Via> transaction_id{};
   static constexpr typed_field<fields::journal_entry_detail_credit_memo_item::transaction_subtype, Via> transaction_subtype{};
   static constexpr typed_field<fields::journal_entry_detail_credit_memo_item::transaction_type, Via> transaction_type{};
   static constexpr typed_field<fields::journal_entry_detail_credit_memo_item::updated_by_id, Via> updated_by_id{};
   static constexpr typed_field<fields::journal_entry_detail_credit_memo_item::updated_date, Via> updated_date{};
};

template<typename Via>
struct journal_entry_detail_credit_taxation_item_fields {
   static constexpr typed_field<fields::journal_entry_detail_credit_taxation_item::account_id, Via> account_id{};
   static constexpr typed_field<fields::journal_entry_detail_credit_taxation_item::amount, Via> amount{};
   static constexpr typed_field<fields::journal_entry_detail_credit_taxation_item::amount_home_currency, Via> amount_home_currency{};
   static constexpr typed_field<fields::journal_entry_detail_credit_taxation_item::container_transaction_id, Via> container_transaction_id{};
   static constexpr typed_field<fields::journal_entry_detail_credit_taxation_item::created_by_id, Via> created_by_id{};
   static constexpr typed_field<fields::journal_entry_detail_credit_taxation_item::created_date, Via> created_date{};
   static constexpr typed_field<fields::journal_entry_detail_credit_taxation_item::currency, Via> currency{};
   static constexpr typed_field<fields::journal_entry_detail_credit_taxation_item::exchange_rate, Via> exchange_rate{};
   static constexpr typed_field<fields::journal_entry_detail_credit_taxation_item::exchange_rate_date, Via> exchange_rate_date{};
   static constexpr typed_field<fields::journal_entry_detail_credit_taxation_item::home_currency, Via> home_currency{};
   static constexpr typed_field<fields::journal_entry_detail_credit_taxation_item::id, Via> id{};
   static constexpr typed_field<fields::journal_entry_detail_credit_taxation_item::rounding_amount_home_currency, Via> rounding_amount_home_currency{};
   static constexpr typed_field<fields::journal_entry_detail_credit_taxation_item::transaction_date, Via> transaction_date{};
   static constexpr typed_field<fields::journal_entry_detail_credit_taxation_item::transaction_id, Via> transaction_id{};
   static constexpr typed_field<fields::journal_entry_detail_credit_taxation_item::transaction_subtype, Via> transaction_subtype{};
   static constexpr typed_field<fields::journal_entry_detail_credit_taxation_item::transaction_type, Via> transaction_type{};
   static constexpr typed_field<fields::journal_entry_detail_credit_taxation_item::updated_by_id, Via> updated_by_id{};
   static constexpr typed_field<fields::journal_entry_detail_credit_taxation_item::updated_date, Via> updated_date{};
};

template<typename Via>
struct journal_entry_detail_debit_memo_item_fields {
   static constexpr typed_field<fields::journal_entry_detail_debit_memo_item::account_id, Via> account_id{};
   static constexpr typed_field<fields::journal_entry_detail_debit_memo_item::amount, Via> amount{};
   static constexpr typed_field<fields::journal_entry_detail_debit_memo_item::amount_home_currency, Via> amount_home_currency{};
   static constexpr typed_field<fields::journal_entry_detail_debit_memo_item::container_transaction_id, Via> container_transaction_id{};
   static constexpr typed_field<fields::journal_entry_detail_debit_memo_item::created_by_id, Via> created_by_id{};
   static constexpr typed_field<fields::journal_entry_detail_debit_memo_item::created_date, Via> created_date{};
   static constexpr typed_field<fields::journal_entry_detail_debit_memo_item::currency, Via> currency{};
   static constexpr typed_field<fields::journal_entry_detail_debit_memo_item::exchange_rate, Via> exchange_rate{};
   static constexpr typed_field<fields::journal_entry_detail_debit_memo_item::exchange_rate_date, Via> exchange_rate_date{};
   static constexpr typed_field<fields::journal_entry_detail_debit_memo_item::home_currency, Via> home_currency{};
   static constexpr typed_field<fields::journal_entry_detail_debit_memo_item::id, Via> id{};
   static constexpr typed_field<fields::journal_entry_detail_debit_memo_item::rounding_amount_home_currency, Via> rounding_amount_home_currency{};
   static constexpr typed_field<fields::journal_entry_detail_debit_memo_item::transaction_date, Via> transaction_date{};
   static constexpr typed_field<fields::journal_entry_detail_debit_memo_item::transaction_id, Via> transaction_id{};
   static constexpr typed_field<fields::journal_entry_detail_debit_memo_item::transaction_subtype, Via> transaction_subtype{};
   static constexpr typed_field<fields::journal_entry_detail_debit_memo_item::transaction_type, Via> transaction_type{};
   static constexpr typed_field<fields::journal_entry_detail_debit_memo_item::updated_by_id, Via> updated_by_id{};
   static constexpr typed_field<fields::journal_entry_detail_debit_memo_item::updated_date, Via> updated_date{};
};

template<typename Via>
struct journal_entry_detail_debit_taxation_item_fields {
   static constexpr typed_field<fields::journal_entry_detail_debit_taxation_item::account_id, Via> account_id{};
   static constexpr typed_field<fields::journal_entry_detail_debit_taxation_item::amount, Via> amount{};
   static constexpr typed_field<fields::journal_entry_detail_debit_taxation_item::amount_home_currency, Via> amount_home_currency{};
   static constexpr typed_field<fields::journal_entry_detail_debit_taxation_item::container_transaction_id, Via> container_transaction_id{};
   static constexpr typed_field<fields::journal_entry_detail_debit_taxation_item::created_by_id, Via> created_by_id{};
   static constexpr typed_field<fields::journal_entry_detail_debit_taxation_item::created_date, Via> created_date{};
   static constexpr typed_field<fields::journal_entry_detail_debit_taxation_item::currency, Via> currency{};
   static constexpr typed_field<fields::journal_entry_detail_debit_taxation_item::exchange_rate, Via> exchange_rate{};
   static constexpr typed_field<fields::journal_entry_detail_debit_taxation_item::exchange_rate_date, Via> exchange_rate_date{};
   static constexpr typed_field<fields::journal_entry_detail_debit_taxation_item::home_currency, Via> home_currency{};
   static constexpr typed_field<fields::journal_entry_detail_debit_taxation_item::id, Via> id{};
   static constexpr typed_field<fields::journal_entry_detail_debit_taxation_item::rounding_amount_home_currency, Via> rounding_amount_home_currency{};
   static constexpr typed_field<fields::journal_entry_detail_debit_taxation_item::transaction_date, Via> transaction_date{};
   static constexpr typed_field<fields::journal_entry_detail_debit_taxation_item::transaction_id, Via> transaction_id{};
   static constexpr typed_field<fields::journal_entry_detail_debit_taxation_item::transaction_subtype, Via> transaction_subtype{};
   static constexpr typed_field<fields::journal_entry_detail_debit_taxation_item::transaction_type, Via> transaction_type{};
   static constexpr typed_field<fields::journal_entry_detail_debit_taxation_item::updated_by_id, Via> updated_by_id{};
   static constexpr typed_field<fields::journal_entry_detail_debit_taxation_item::updated_date, Via> updated_date{};
};

template<typename Via>
struct journal_entry_detail_fx_gain_loss_fields {
   static constexpr typed_field<fields::journal_entry_detail_fx_gain_loss::account_id, Via> account_id{};
   static constexpr typed_field<fields::journal_entry_detail_fx_gain_loss::amount, Via> amount{};
   static constexpr typed_field<fields::journal_entry_detail_fx_gain_loss::amount_home_currency, Via> amount_home_currency{};
   static constexpr typed_field<fields::journal_entry_detail_fx_gain_loss::container_transaction_id, Via> container_transaction_id{};
   static constexpr typed_field<fields::journal_entry_detail_fx_gain_loss::created_by_id, Via> created_by_id{};
   static constexpr typed_field<fields::journal_entry_detail_fx_gain_loss::created_date, Via> created_date{};
   static constexpr typed_field<fields::journal_entry_detail_fx_gain_loss::currency, Via> currency{};
   static constexpr typed_field<fields::journal_entry_detail_fx_gain_loss::exchange_rate, Via> exchange_rate{};
   static constexpr typed_field<fields::journal_entry_detail_fx_gain_loss::exchange_rate_date, Via> exchange_rate_date{};
   static constexpr typed_field<fields::journal_entry_detail_fx_gain_loss::home_currency, Via> home_currency{};
   static constexpr typed_field<fields::journal_entry_detail_fx_gain_loss::id, Via> id{};
   static constexpr typed_field<fields::journal_entry_detail_fx_gain_loss::rounding_amount_home_currency, Via> rounding_amount_home_currency{};
   static constexpr typed_field<fields::journal_entry_detail_fx_gain_loss::transaction_date, Via> transaction_date{};
   static constexpr typed_field<fields::journal_entry_detail_fx_gain_loss::transaction_id, Via> transaction_id{};
   static constexpr typed_field<fields::journal_entry_detail_fx_gain_loss::transaction_subtype, Via> transaction_subtype{};
   static constexpr typed_field<fields::journal_entry_detail_fx_gain_loss::transaction_type, Via> transaction_type{};
   static constexpr typed_field<fields::journal_entry_detail_fx_gain_loss::updated_by_id, Via> updated_by_id{};
   static constexpr typed_field<fields::journal_entry_detail_fx_gain_loss::updated_date, Via> updated_date{};
};

template<typename Via>
struct journal_entry_detail_invoice_adjustment_fields {
   static constexpr typed_field<fields::journal_entry_detail_invoice_adjustment::account_id, Via> account_id{};
   static constexpr typed_field<fields::journal_entry_detail_invoice_adjustment::amount, Via> amount{};
   static constexpr typed_field<fields::journal_entry_detail_invoice_adjustment::amount_home_currency, Via> amount_home_currency{};
   static constexpr typed_field<fields::journal_entry_detail_invoice_adjustment::container_transaction_id, Via> container_transaction_id{};
   static constexpr typed_field<fields::journal_entry_detail_invoice_adjustment::created_by_id, Via> created_by_id{};
   static constexpr typed_field<fields::journal_entry_detail_invoice_adjustment::created_date, Via> created_date{};
   static constexpr typed_field<fields::journal_entry_detail_invoice_adjustment::currency, Via> currency{};
   static constexpr typed_field<fields::journal_entry_detail_invoice_adjustment::exchange_rate, Via> exchange_rate{};
   static constexpr typed_field<fields::journal_entry_detail_invoice_adjustment::exchange_rate_date, Via> exchange_rate_date{};
   static constexpr typed_field<fields::journal_entry_detail_invoice_adjustment::home_currency, Via> home_currency{};
   static constexpr typed_field<fields::journal_entry_detail_invoice_adjustment::id, Via> id{};
   static constexpr typed_field<fields::journal_entry_detail_invoice_adjustment::rounding_amount_home_currency, Via> rounding_amount_home_currency{};
   static constexpr typed_field<fields::journal_entry_detail_invoice_adjustment::transaction_date, Via> transaction_date{};
   static constexpr typed_field<fields::journal_entry_detail_invoice_adjustment::transaction_id, Via> transaction_id{};
   static constexpr typed_field<fields::journal_entry_detail_invoice_adjustment::transaction_subtype, Via> transaction_subtype{};
   static constexpr typed_field<fields::journal_entry_detail_invoice_adjustment::transaction_type, Via> transaction_type{};
   static constexpr typed_field<fields::journal_entry_detail_invoice_adjustment::updated_by_id, Via> updated_by_id{};
   static constexpr typed_field<fields::journal_entry_detail_invoice_adjustment::updated_date, Via> updated_date{};
};

template<typename Via>
struct journal_entry_detail_invoice_item_fields {
   static constexpr typed_field<fields::journal_entry_detail_invoice_item::account_id, Via> account_id{};
   static constexpr typed_field<fields::journal_entry_detail_invoice_item::amount, Via> amount{};
   static constexpr typed_field<fields::journal_entry_detail_invoice_item::amount_home_currency, Via> amount_home_currency{};
   static constexpr typed_field<fields::journal_entry_detail_invoice_item::container_transaction_id, Via> container_transaction_id{};
   static constexpr typed_field<fields::journal_entry_detail_invoice_item::created_by_id, Via> created_by_id{};
   static constexpr typed_field<fields::journal_entry_detail_invoice_item::created_date, Via> created_date{};
   static constexpr typed_field<fields::journal_entry_detail_invoice_item::currency, Via> currency{};
   static constexpr typed_field<fields::journal_entry_detail_invoice_item::exchange_rate, Via> exchange_rate{};
   static constexpr typed_field<fields::journal_entry_detail_invoice_item::exchange_rate_date, Via> exchange_rate_date{};
   static constexpr typed_field<fields::journal_entry_detail_invoice_item::home_currency, Via> home_currency{};
   static constexpr typed_field<fields::journal_entry_detail_invoice_item::id, Via> id{};
   static constexpr typed_field<fields::journal_entry_detail_invoice_item::rounding_amount_home_currency, Via> rounding_amount_home_currency{};
   static constexpr typed_field<fields::journal_entry_detail_invoice_item::transaction_date, Via> transaction_date{};
   static constexpr typed_field<fields::journal_entry_detail_invoice_item::transaction_id, Via> transaction_id{};
   static constexpr typed_field<fields::journal_entry_detail_invoice_item::transaction_subtype, Via> transaction_subtype{};
   static constexpr typed_field<fields::journal_entry_detail_invoice_item::transaction_type, Via> transaction_type{};
   static constexpr typed_field<fields::journal_entry_detail_invoice_item::updated_by_id, Via> updated_by_id{};
   static constexpr typed_field<fields::journal_entry_detail_invoice_item::updated_date, Via> updated_date{};
};

template<typename Via>
struct journal_entry_detail_invoice_item_adjustment_fields {
   static constexpr typed_field<fields::journal_entry_detail_invoice_item_adjustment::account_id, Via> account_id{};
   static constexpr typed_field<fields::journal_entry_detail_invoice_item_adjustment::amount, Via> amount{};
   static constexpr typed_field<fields::journal_entry_detail_invoice_item_adjustment::amount_home_currency, Via> amount_home_currency{};
   static constexpr typed_field<fields::journal_entry_detail_invoice_item_adjustment::container_transaction_id, Via> container_transaction_id{};
   static constexpr typed_field<fields::journal_entry_detail_invoice_item_adjustment::created_by_id, Via> created_by_id{};
   static constexpr typed_field<fields::journal_entry_detail_invoice_item_adjustment::created_date, Via> created_date{};
   static constexpr typed_field<fields::journal_entry_detail_invoice_item_adjustment::currency, Via> currency{};
   static constexpr typed_field<fields::journal_entry_detail_invoice_item_adjustment::exchange_rate, Via> exchange_rate{};
   static constexpr typed_field<fields::journal_entry_detail_invoice_item_adjustment::exchange_rate_date, Via> exchange_rate_date{};
   static constexpr typed_field<fields::journal_entry_detail_invoice_item_adjustment::home_currency, Via> home_currency{};
   static constexpr typed_field<fields::journal_entry_detail_invoice_item_adjustment::id, Via> id{};
   static constexpr typed_field<fields::journal_entry_detail_invoice_item_adjustment::rounding_amount_home_currency, Via> rounding_amount_home_currency{};
   static constexpr typed_field<fields::journal_entry_detail_invoice_item_adjustment::transaction_date, Via> transaction_date{};
   static constexpr typed_field<fields::journal_entry_detail_invoice_item_adjustment::transaction_id, Via> transaction_id{};
   static constexpr typed_field<fields::journal_entry_detail_invoice_item_adjustment::transaction_subtype, Via> transaction_subtype{};
   static constexpr typed_field<fields::journal_entry_detail_invoice_item_adjustment::transaction_type, Via> transaction_type{};
   static constexpr typed_field<fields::journal_entry_detail_invoice_item_adjustment::updated_by_id, Via> updated_by_id{};
   static constexpr typed_field<fields::journal_entry_detail_invoice_item_adjustment::updated_date, Via> updated_date{};
};

template<typename Via>
struct journal_entry_detail_invoice_payment_fields {
   static constexpr typed_field<fields::journal_entry_detail_invoice_payment::account_id, Via> account_id{};
   static constexpr typed_field<fields::journal_entry_detail_invoice_payment::amount, Via> amount{};
   static constexpr typed_field<fields::journal_entry_detail_invoice_payment::amount_home_currency, Via> amount_home_currency{};
   static constexpr typed_field<fields::journal_entry_detail_invoice_payment::container_transaction_id, Via> container_transaction_id{};
   static constexpr typed_field<fields::journal_entry_detail_invoice_payment::created_by_id, Via> created_by_id{};
   static constexpr typed_field<fields::journal_entry_detail_invoice_payment::created_date, Via> created_date{};
   static constexpr typed_field<fields::journal_entry_detail_invoice_payment::currency, Via> currency{};
   static constexpr typed_field<fields::journal_entry_detail_invoice_payment::exchange_rate, Via> exchange_rate{};
   static constexpr typed_field<fields::journal_entry_detail_invoice_payment::exchange_rate_date, Via> exchange_rate_date{};
   static constexpr typed_field<fields::journal_entry_detail_invoice_payment::home_currency, Via> home_currency{};
   static constexpr typed_field<fields::journal_entry_detail_invoice_payment::id, Via> id{};
   static constexpr typed_field<fields::journal_entry_detail_invoice_payment::rounding_amount_home_currency, Via> rounding_amount_home_currency{};
   static constexpr typed_field<fields::journal_entry_detail_invoice_payment::transaction_date, Via> transaction_date{};
   static constexpr typed_field<fields::journal_entry_detail_invoice_payment::transaction_id, Via> transaction_id{};
   static constexpr typed_field<fields::journal_entry_detail_invoice_payment::transaction_subtype, Via> transaction_subtype{};
   static constexpr typed_field<fields::journal_entry_detail_invoice_payment::transaction_type, Via> transaction_type{};
   static constexpr typed_field<fields::journal_entry_detail_invoice_payment::updated_by_id, Via> updated_by_id{};
   static constexpr typed_field<fields::journal_entry_detail_invoice_payment::updated_date, Via> updated_date{};
};

template<typename Via>
struct journal_entry_detail_payment_application_fields {
   static constexpr typed_field<fields::journal_entry_detail_payment_application::account_id, Via> account_id{};
   static constexpr typed_field<fields::journal_entry_detail_payment_application::amount, Via> amount{};
   static constexpr typed_field<fields::journal_entry_detail_payment_application::amount_home_currency, Via> amount_home_currency{};
   static constexpr typed_field<fields::journal_entry_detail_payment_application::container_transaction_id, Via> container_transaction_id{};
   static constexpr typed_field<fields::journal_entry_detail_payment_application::created_by_id, Via> created_by_id{};
   static constexpr typed_field<fields::journal_entry_detail_payment_application::created_date, Via> created_date{};
   static constexpr typed_field<fields::journal_entry_detail_payment_application::currency, Via> currency{};
   static constexpr typed_field<fields::journal_entry_detail_payment_application::exchange_rate, Via> exchange_rate{};
   static constexpr typed_field<fields::journal_entry_detail_payment_application::exchange_rate_date, Via> exchange_rate_date{};
   static constexpr typed_field<fields::journal_entry_detail_payment_application::home_currency, Via> home_currency{};
   static constexpr typed_field<fields::journal_entry_detail_payment_application::id, Via> id{};
   static constexpr typed_field<fields::journal_entry_detail_payment_application::rounding_amount_home_currency, Via> rounding_amount_home_currency{};
   static constexpr typed_field<fields::journal_entry_detail_payment_application::transaction_date, Via> transaction_date{};
   static constexpr typed_field<fields::journal_entry_detail_payment_application::transaction_id, Via> transaction_id{};
   static constexpr typed_field<fields::journal_entry_detail_payment_application::transaction_subtype, Via> transaction_subtype{};
   static constexpr typed_field<fields::journal_entry_detail_payment_application::transaction_type, Via> transaction_type{};
   static constexpr typed_field<fields::journal_entry_detail_payment_application::updated_by_id, Via> updated_by_id{};
   static constexpr typed_field<fields::journal_entry_detail_payment_application::updated_date, Via> updated_date{};
};

template<typename Via>
struct journal_entry_detail_payment_application_item_fields {
   static constexpr typed_field<fields::journal_entry_detail_payment_application_item::account_id, Via> account_id{};
   static constexpr typed_field<fields::journal_entry_detail_payment_application_item::amount, Via> amount{};
   static constexpr typed_field<fields::journal_entry_detail_payment_application_item::amount_home_currency, Via> amount_home_currency{};
   static constexpr typed_field<fields::journal_entry_detail_payment_application_item::container_transaction_id, Via> container_transaction_id{};
   static constexpr typed_field<fields::journal_entry_detail_payment_application_item::created_by_id, Via> created_by_id{};
   static constexpr typed_field<fields::journal_entry_detail_payment_application_item::created_date, Via> created_date{};
   static constexpr typed_field<fields::journal_entry_detail_payment_application_item::currency, Via> currency{};
   static constexpr typed_field<fields::journal_entry_detail_payment_application_item::exchange_rate, Via> exchange_rate{};
   static constexpr typed_field<fields::journal_entry_detail_payment_application_item::exchange_rate_date, Via> exchange_rate_date{};
   static constexpr typed_field<fields::journal_entry_detail_payment_application_item::home_currency, Via> home_currency{};
   static constexpr typed_field<fields::journal_entry_detail_payment_application_item::id, Via> id{};
   static constexpr typed_field<fields::journal_entry_detail_payment_application_item::rounding_amount_home_currency, Via> rounding_amount_home_currency{};
   static constexpr typed_field<fields::journal_entry_detail_payment_application_item::transaction_date, Via> transaction_date{};
   static constexpr typed_field<fields::journal_entry_detail_payment_application_item::transaction_id, Via> transaction_id{};
   static constexpr typed_field<fields::journal_entry_detail_payment_application_item::transaction_subtype, Via> transaction_subtype{};
   static constexpr typed_field<fields::journal_entry_detail_payment_application_item::transaction_type, Via> transaction_type{};
   static constexpr typed_field<fields::journal_entry_detail_payment_application_item::updated_by_id, Via> updated_by_id{};
   static constexpr typed_field<fields::journal_entry_detail_payment_application_item::updated_date, Via> updated_date{};
};

template<typename Via>
struct journal_entry_detail_realized_fx_gain_loss_fields {
   static constexpr typed_field<fields::journal_entry_detail_realized_fx_gain_loss::account_id, Via> account_id{};
   static constexpr typed_field<fields::journal_entry_detail_realized_fx_gain_loss::amount, Via> amount{};
   static constexpr typed_field<fields::journal_entry_detail_realized_fx_gain_loss::amount_home_currency, Via> amount_home_currency{};
   static constexpr typed_field<fields::journal_entry_detail_realized_fx_gain_loss::container_transaction_id, Via> container_transaction_id{};
   static constexpr typed_field<fields::journal_entry_detail_realized_fx_gain_loss::created_by_id, Via> created_by_id{};
   static constexpr typed_field<fields::journal_entry_detail_realized_fx_gain_loss::created_date, Via> created_date{};
   static constexpr typed_field<fields::journal_entry_detail_realized_fx_gain_loss::currency, Via> currency{};
   static constexpr typed_field<fields::journal_entry_detail_realized_fx_gain_loss::exchange_rate, Via> exchange_rate{};
   static constexpr typed_field<fields::journal_entry_detail_realized_fx_gain_loss::exchange_rate_date, Via> exchange_rate_date{};
   static constexpr typed_field<fields::journal_entry_detail_realized_fx_gain_loss::home_currency, Via> home_currency{};
   static constexpr typed_field<fields::journal_entry_detail_realized_fx_gain_loss::id, Via> id{};
   static constexpr typed_field<fields::journal_entry_detail_realized_fx_gain_loss::rounding_amount_home_currency, Via> rounding_amount_home_currency{};
   static constexpr typed_field<fields::journal_entry_detail_realized_fx_gain_loss::transaction_date, Via> transaction_date{};
   static constexpr typed_field<fields::journal_entry_detail_realized_fx_gain_loss::transaction_id, Via> transaction_id{};
   static constexpr typed_field<fields::journal_entry_detail_realized_fx_gain_loss::transaction_subtype, Via> transaction_subtype{};
   static constexpr typed_field<fields::journal_entry_detail_realized_fx_gain_loss::transaction_type, Via> transaction_type{};
   static constexpr typed_field<fields::journal_entry_detail_realized_fx_gain_loss::updated_by_id, Via> updated_by_id{};
   static constexpr typed_field<fields::journal_entry_detail_realized_fx_gain_loss::updated_date, Via> updated_date{};
};

template<typename Via>
struct journal_entry_detail_refund_application_fields {
   static constexpr typed_field<fields::journal_entry_detail_refund_application::account_id, Via> account_id{};
   static constexpr typed_field<fields::journal_entry_detail_refund_application::amount, Via> amount{};
   static constexpr typed_field<fields::journal_entry_detail_refund_application::amount_home_currency, Via> amount_home_currency{};
   static constexpr typed_field<fields::journal_entry_detail_refund_application::container_transaction_id, Via> container_transaction_id{};
   static constexpr typed_field<fields::journal_entry_detail_refund_application::created_by_id, Via> created_by_id{};
   static constexpr typed_field<fields::journal_entry_detail_refund_application::created_date, Via> created_date{};
   static constexpr typed_field<fields::journal_entry_detail_refund_application::currency, Via> currency{};
   static constexpr typed_field<fields::journal_entry_detail_refund_application::exchange_rate, Via> exchange_rate{};
   static constexpr typed_field<fields::journal_entry_detail_refund_application::exchange_rate_date, Via> exchange_rate_date{};
   static constexpr typed_field<fields::journal_entry_detail_refund_application::home_currency, Via> home_currency{};
   static constexpr typed_field<fields::journal_entry_detail_refund_application::id, Via> id{};
   static constexpr typed_field<fields::journal_entry_detail_refund_application::rounding_amount_home_currency, Via> rounding_amount_home_currency{};
   static constexpr typed_field<fields::journal_entry_detail_refund_application::transaction_date, Via> transaction_date{};
   static constexpr typed_field<fields::journal_entry_detail_refund_application::transaction_id, Via> transaction_id{};
   static constexpr typed_field<fields::journal_entry_detail_refund_application::transaction_subtype, Via> transaction_subtype{};
   static constexpr typed_field<fields::journal_entry_detail_refund_application::transaction_type, Via> transaction_type{};
   static constexpr typed_field<fields::journal_entry_detail_refund_application::updated_by_id, Via> updated_by_id{};
   static constexpr typed_field<fields::journal_entry_detail_refund_application::updated_date, Via> updated_date{};
};

template<typename Via>
struct journal_entry_detail_refund_application_item_fields {
   static constexpr typed_field<fields::journal_entry_detail_refund_application_item::account_id, Via> account_id{};
   static constexpr typed_field<fields::journal_entry_detail_refund_application_item::amount, Via> amount{};
   static constexpr typed_field<fields::journal_entry_detail_refund_application_item::amount_home_currency, Via> amount_home_currency{};
   static constexpr typed_field<fields::journal_entry_detail_refund_application_item::container_transaction_id, Via> container_transaction_id{};
   static constexpr typed_field<fields::journal_entry_detail_refund_application_item::created_by_id, Via> created_by_id{};
   static constexpr typed_field<fields::journal_entry_detail_refund_application_item::created_date, Via> created_date{};
   static constexpr typed_field<fields::journal_entry_detail_refund_application_item::currency, Via> currency{};
   static constexpr typed_field<fields::journal_entry_detail_refund_application_item::exchange_rate, Via> exchange_rate{};
   static constexpr typed_field<fields::journal_entry_detail_refund_application_item::exchange_rate_date, Via> exchange_rate_date{};
   static constexpr typed_field<fields::journal_entry_detail_refund_application_item::home_currency, Via> home_currency{};
   static constexpr typed_field<fields::journal_entry_detail_refund_application_item::id, Via> id{};
   static constexpr typed_field<fields::journal_entry_detail_refund_application_item::rounding_amount_home_currency, Via> rounding_amount_home_currency{};
   static constexpr typed_field<fields::journal_entry_detail_refund_application_item::transaction_date, Via> transaction_date{};
   static constexpr typed_field<fields::journal_entry_detail_refund_application_item::transaction_id, Via> transaction_id{};
   static constexpr typed_field<fields::journal_entry_detail_refund_application_item::transaction_subtype, Via> transaction_subtype{};
   static constexpr typed_field<fields::journal_entry_detail_refund_application_item::transaction_type, Via> transaction_type{};
   static constexpr typed_field<fields::journal_entry_detail_refund_application_item::updated_by_id, Via> updated_by_id{};
   static constexpr typed_field<fields::journal_entry_detail_refund_application_item::updated_date, Via> updated_date{};
};

template<typename Via>
struct journal_entry_detail_refund_invoice_payment_fields {
   static constexpr typed_field<fields::journal_entry_detail_refund_invoice_payment::account_id, Via> account_id{};
   static constexpr typed_field<fields::journal_entry_detail_refund_invoice_payment::amount, Via> amount{};
   static constexpr typed_field<fields::journal_entry_detail_refund_invoice_payment::amount_home_currency, Via> amount_home_currency{};
   static constexpr typed_field<fields::journal_entry_detail_refund_invoice_payment::container_transaction_id, Via> container_transaction_id{};
   static constexpr typed_field<fields::journal_entry_detail_refund_invoice_payment::created_by_id, Via> created_by_id{};
   static constexpr typed_field<fields::journal_entry_detail_refund_invoice_payment::created_date, Via> created_date{};
   static constexpr typed_field<fields::journal_entry_detail_refund_invoice_payment::currency, Via> currency{};
   static constexpr typed_field<fields::journal_entry_detail_refund_invoice_payment::exchange_rate, Via> exchange_rate{};
   static constexpr typed_field<fields::journal_entry_detail_refund_invoice_payment::exchange_rate_date, Via> exchange_rate_date{};
   static constexpr typed_field<fields::journal_entry_detail_refund_invoice_payment::home_currency, Via> home_currency{};
   static constexpr typed_field<fields::journal_entry_detail_refund_invoice_payment::id, Via> id{};
   static constexpr typed_field<fields::journal_entry_detail_refund_invoice_payment::rounding_amount_home_currency, Via> rounding_amount_home_currency{};
   static constexpr typed_field<fields::journal_entry_detail_refund_invoice_payment::transaction_date, Via> transaction_date{};
   static constexpr typed_field<fields::journal_entry_detail_refund_invoice_payment::transaction_id, Via> transaction_id{};
   static constexpr typed_field<fields::journal_entry_detail_refund_invoice_payment::transaction_subtype, Via> transaction_subtype{};
   static constexpr typed_field<fields::journal_entry_detail_refund_invoice_payment::transaction_type, Via> transaction_type{};
   static constexpr typed_field<fields::journal_entry_detail_refund_invoice_payment::updated_by_id, Via> updated_by_id{};
   static constexpr typed_field<fields::journal_entry_detail_refund_invoice_payment::updated_date, Via> updated_date{};
};

template<typename Via>
struct journal_entry_detail_revenue_event_item_fields {
   static constexpr typed_field<fields::journal_entry_detail_revenue_event_item::account_id, Via> account_id{};
   static constexpr typed_field<fields::journal_entry_detail_revenue_event_item::amount, Via> amount{};
   static constexpr typed_field<fields::journal_entry_detail_revenue_event_item::amount_home_currency, Via> amount_home_currency{};
   static constexpr typed_field<fields::journal_entry_detail_revenue_event_item::container_transaction_id, Via> container_transaction_id{};
   static constexpr typed_field<fields::journal_entry_detail_revenue_event_item::created_by_id, Via> created_by_id{};
   static constexpr typed_field<fields::journal_entry_detail_revenue_event_item::created_date, Via> created_date{};
   static constexpr typed_field<fields::journal_entry_detail_revenue_event_item::currency, Via> currency{};
   static constexpr typed_field<fields::journal_entry_detail_revenue_event_item::exchange_rate, Via> exchange_rate{};
   static constexpr typed_field<fields::journal_entry_detail_revenue_event_item::exchange_rate_date, Via> exchange_rate_date{};
   static constexpr typed_field<fields::journal_entry_detail_revenue_event_item::home_currency, Via> home_currency{};
   static constexpr typed_field<fields::journal_entry_detail_revenue_event_item::id, Via> id{};
   static constexpr typed_field<fields::journal_entry_detail_revenue_event_item::rounding_amount_home_currency, Via> rounding_amount_home_currency{};
   static constexpr typed_field<fields::journal_entry_detail_revenue_event_item::transaction_date, Via> transaction_date{};
   static constexpr typed_field<fields::journal_entry_detail_revenue_event_item::transaction_id, Via> transaction_id{};
   static constexpr typed_field<fields::journal_entry_detail_revenue_event_item::transaction_subtype, Via> transaction_subtype{};
   static constexpr typed_field<fields::journal_entry_detail_revenue_event_item::transaction_type, Via> transaction_type{};
   static constexpr typed_field<fields::journal_entry_detail_revenue_event_item::updated_by_id, Via> updated_by_id{};
   static constexpr typed_field<fields::journal_entry_detail_revenue_event_item::updated_date, Via> updated_date{};
};

template<typename Via>
struct journal_entry_detail_taxation_item_fields {
   static constexpr typed_field<fields::journal_entry_detail_taxation_item::account_id, Via> account_id{};
   static constexpr typed_field<fields::journal_entry_detail_taxation_item::amount, Via> amount{};
   static constexpr typed_field<fields::journal_entry_detail_taxation_item::amount_home_currency, Via> amount_home_currency{};
   static constexpr typed_field<fields::journal_entry_detail_taxation_item::container_transaction_id, Via> container_transaction_id{};
   static constexpr typed_field<fields::journal_entry_detail_taxation_item::created_by_id, Via> created_by_id{};
   static constexpr typed_field<fields::journal_entry_detail_taxation_item::created_date, Via> created_date{};
   static constexpr typed_field<fields::journal_entry_detail_taxation_item::currency, Via> currency{};
   static constexpr typed_field<fields::journal_entry_detail_taxation_item::exchange_rate, Via> exchange_rate{};
   static constexpr typed_field<fields::journal_entry_detail_taxation_item::exchange_rate_date, Via> exchange_rate_date{};
   static constexpr typed_field<fields::journal_entry_detail_taxation_item::home_currency, Via> home_currency{};
   static constexpr typed_field<fields::journal_entry_detail_taxation_item::id, Via> id{};
   static constexpr typed_field<fields::journal_entry_detail_taxation_item::rounding_amount_home_currency, Via> rounding_amount_home_currency{};
   static constexpr typed_field<fields::journal_entry_detail_taxation_item::transaction_date, Via> transaction_date{};
   static constexpr typed_field<fields::journal_entry_detail_taxation_item::transaction_id, Via> transaction_id{};
   static constexpr typed_field<fields::journal_entry_detail_taxation_item::transaction_subtype, Via> transaction_subtype{};
   static constexpr typed_field<fields::journal_entry_detail_taxation_item::transaction_type, Via> transaction_type{};
   static constexpr typed_field<fields::journal_entry_detail_taxation_item::updated_by_id, Via> updated_by_id{};
   static constexpr typed_field<fields::journal_entry_detail_taxation_item::updated_date, Via> updated_date{};
};

template<typename Via>
struct journal_entry_detail_unrealized_fx_gain_loss_fields {
   static constexpr typed_field<fields::journal_entry_detail_unrealized_fx_gain_loss::account_id, Via> account_id{};
   static constexpr typed_field<fields::journal_entry_detail_unrealized_fx_gain_loss::amount, Via> amount{};
   static constexpr typed_field<fields::journal_entry_detail_unrealized_fx_gain_loss::amount_home_currency, Via> amount_home_currency{};
   static constexpr typed_field<fields::journal_entry_detail_unrealized_fx_gain_loss::container_transaction_id, Via> container_transaction_id{};
   static constexpr typed_field<fields::journal_entry_detail_unrealized_fx_gain_loss::created_by_id, Via> created_by_id{};
   static constexpr typed_field<fields::journal_entry_detail_unrealized_fx_gain_loss::created_date, Via> created_date{};
   static constexpr typed_field<fields::journal_entry_detail_unrealized_fx_gain_loss::currency, Via> currency{};
   static constexpr typed_field<fields::journal_entry_detail_unrealized_fx_gain_loss::exchange_rate, Via> exchange_rate{};
   static constexpr typed_field<fields::journal_entry_detail_unrealized_fx_gain_loss::exchange_rate_date, Via> exchange_rate_date{};
   static constexpr typed_field<fields::journal_entry_detail_unrealized_fx_gain_loss::home_currency, Via> home_currency{};
   static constexpr typed_field<fields::journal_entry_detail_unrealized_fx_gain_loss::id, Via> id{};
   static constexpr typed_field<fields::journal_entry_detail_unrealized_fx_gain_loss::rounding_amount_home_currency, Via> rounding_amount_home_currency{};
   static constexpr typed_field<fields::journal_entry_detail_unrealized_fx_gain_loss::transaction_date, Via> transaction_date{};
   static constexpr typed_field<fields::journal_entry_detail_unrealized_fx_gain_loss::transaction_id, Via> transaction_id{};
   static constexpr typed_field<fields::journal_entry_detail_unrealized_fx_gain_loss::transaction_subtype, Via> transaction_subtype{};
   static constexpr typed_field<fields::journal_entry_detail_unrealized_fx_gain_loss::transaction_type, Via> transaction_type{};
   static constexpr typed_field<fields::journal_entry_detail_unrealized_fx_gain_loss::updated_by_id, Via> updated_by_id{};
   static constexpr typed_field<fields::journal_entry_detail_unrealized_fx_gain_loss::updated_date, Via> updated_date{};
};

template<typename Via>
struct journal_entry_item_fields {
   static constexpr typed_field<fields::journal_entry_item::amount, Via> amount{};
   static constexpr typed_field<fields::journal_entry_item::amount_home_currency, Via> amount_home_currency{};
   static constexpr typed_field<fields::journal_entry_item::created_by_id, Via> created_by_id{};
   static constexpr typed_field<fields::journal_entry_item::created_date, Via> created_date{};
   static constexpr typed_field<fields::journal_entry_item::currency, Via> currency{};
   static constexpr typed_field<fields::journal_entry_item::home_currency, Via> home_currency{};
   static constexpr typed_field<fields::journal_entry_item::id, Via> id{};
   static constexpr typed_field<fields::journal_entry_item::notes, Via> notes{};
   static constexpr typed_field<fields::journal_entry_item::type, Via> type{};
   static constexpr typed_field<fields::journal_entry_item::updated_by_id, Via> updated_by_id{};
   static constexpr typed_field<fields::journal_entry_item::updated_date, Via> updated_date{};
};

template<typename Via>
struct journal_run_fields {
   static constexpr typed_field<fields::journal_run::created_by_id, Via> created_by_id{};
   static constexpr typed_field<fields::journal_run::created_date, Via> created_date{};
   static constexpr typed_field<fields::journal_run::id, Via> id{};
   static constexpr typed_field<fields::journal_run::number, Via> number{};
   static constexpr typed_field<fields::journal_run::process_end_date_time, Via> process_end_date_time{};
   static constexpr typed_field<fields::journal_run::process_start_date_time, Via> process_start_date_time{};
   static constexpr typed_field<fields::journal_run::status, Via> status{};
   static constexpr typed_field<fields::journal_run::target_date_type, Via> target_date_type{};
   static constexpr typed_field<fields::journal_run::target_end_date, Via> target_end_date{};
   static constexpr typed_field<fields::journal_run::target_start_date, Via> target_start_date{};
   static constexpr typed_field<fields::journal_run::total_journal_entry_count, Via> total_journal_entry_count{};
   static constexpr typed_field<fields::journal_run::updated_by_id, Via> updated_by_id{};
   static constexpr typed_field<fields::journal_run::updated_date, Via> updated_date{};
};

template<typename Via>
struct notification_history_email_event_fields {
   static constexpr typed_field<fields::notification_history_email_event::billing_account, Via> billing_account{};
   static constexpr typed_field<fields::notification_history_email_event::created_by_id, Via> created_by_id{};
   static constexpr typed_field<fields::notification_history_email_event::created_date, Via> created_date{};
   static constexpr typed_field<fields::notification_history_email_event::email_history, Via> email_history{};
   static constexpr typed_field<fields::notification_history_email_event::event_count, Via> event_count{};
   static constexpr typed_field<fields::notification_history_email_event::event_details, Via> event_details{};
   static constexpr typed_field<fields::notification_history_email_event::event_subtype, Via> event_subtype{};
   static constexpr typed_field<fields::notification_history_email_event::event_timestamp, Via> event_timestamp{};
   static constexpr typed_field<fields::notification_history_email_event::event_type, Via> event_type{};
   static constexpr typed_field<fields::notification_history_email_event::id, Via> id{};
   static constexpr typed_field<fields::notification_history_email_event::notification, Via> notification{};
   static constexpr typed_field<fields::notification_history_email_event::updated_by_id, Via> updated_by_id{};
   static constexpr typed_field<fields::notification_history_email_event::updated_date, Via> updated_date{};
};

template<typename Via>
struct order_fields {
   static constexpr typed_field<fields::order::cancel_reason, Via> cancel_reason{};
   static constexpr typed_field<fields::order::category, Via> category{};
   static constexpr typed_field<fields::order::created_by_id, Via> created_by_id{};
   static constexpr typed_field<fields::order::created_by_migration, Via> created_by_migration{};
   static constexpr typed_field<fields::order::created_date, Via> created_date{};
   static constexpr typed_field<fields::order::description, Via> description{};
   static constexpr typed_field<fields::order::error_code, Via> error_code{};
   static constexpr typed_field<fields::order::error_message, Via> error_message{};
   static constexpr typed_field<fields::order::id, Via> id{};
   static constexpr typed_field<fields::order::is_scheduled, Via> is_scheduled{};
   static constexpr typed_field<fields::order::order_date, Via> order_date{};
   static constexpr typed_field<fields::order::order_number, Via> order_number{};
   static constexpr typed_field<fields::order::response, Via> response{};
   static constexpr typed_field<fields::order::reversion_order, Via> reversion_order{};
   static constexpr typed_field<fields::order::reverted_by_order_id, Via> reverted_by_order_id{};
   static constexpr typed_field<fields::order::reverted_date, Via> reverted_date{};
   static constexpr typed_field<fields::order::reverted_order_id, Via> reverted_order_id{};
   static constexpr typed_field<fields::order::reverted_order_number, Via> reverted_order_number{};
   static constexpr typed_field<fields::order::scheduled_date, Via> scheduled_date{};
   static constexpr typed_field<fields::order::scheduled_date_policy, Via> scheduled_date_policy{};
   static constexpr typed_field<fields::order::state, Via> state{};
   static constexpr typed_field<fields::order::status, Via> status{};
   static constexpr typed_field<fields::order::updated_by_id, Via> updated_by_id{};
   static constexpr typed_field<fields::order::updated_date, Via> updated_date{};
};

template<typename Via>
struct order_action_fields {
   static constexpr typed_field<fields::order_action::auto_generated, Via> auto_generated{};
   static constexpr typed_field<fields::order_action::auto_renew, Via> auto_renew{};
   static constexpr typed_field<fields::order_action::cancellation_effective_date, Via> cancellation_effective_date{};
   static constexpr typed_field<fields::order_action::cancellation_policy, Via> cancellation_policy{};
   static constexpr typed_field<fields::order_action::change_reason, Via> change_reason{};
   static constexpr typed_field<fields::order_action::clearing_existing_bill_to_contact, Via> clearing_existing_bill_to_contact{};
   static constexpr typed_field<fields::order_action::clearing_existing_communication_profile, Via> clearing_existing_communication_profile{};
   static constexpr typed_field<fields::order_action::clearing_existing_invoice_group_number, Via> clearing_existing_invoice_group_number{};
   static constexpr typed_field<fields::order_action::clearing_existing_invoice_template, Via> clearing_existing_invoice_template{};
   static constexpr typed_field<fields::order_action::clearing_existing_payment_term, Via> clearing_existing_payment_term{};
   static constexpr typed_field<fields::order_action::clearing_existing_sequence_set, Via> clearing_existing_sequence_set{};
   static constexpr typed_field<fields::order_action::clearing_existing_ship_to_contact, Via> clearing_existing_ship_to_contact{};
   static constexpr typed_field<fields::order_action::clearing_existing_sold_to_contact, Via> clearing_existing_sold_to_contact{};
   static constexpr typed_field<fields::order_action::communication_profile_id, Via> communication_profile_id{};
   static constexpr typed_field<fields::order_action::contract_effective_date, Via> contract_effective_date{};
   static constexpr typed_field<fields::order_action::created_by_id, Via> created_by_id{};
   static constexpr typed_field<fields::order_action::created_date, Via> created_date{};
   static constexpr typed_field<fields::order_action::current_term, Via> current_term{};
   static constexpr typed_field<fields::order_action::current_term_period_type, Via> current_term_period_type{};
   static constexpr typed_field<fields::order_action::customer_acceptance_date, Via> customer_acceptance_date{};
   static constexpr typed_field<fields::order_action::effective_policy, Via> effective_policy{};
   static constexpr typed_field<fields::order_action::id, Via> id{};
   static constexpr typed_field<fields::order_action::invoice_group_number, Via> invoice_group_number{};
   static constexpr typed_field<fields::order_action::invoice_template_id, Via> invoice_template_id{};
   static constexpr typed_field<fields::order_action::payment_term, Via> payment_term{};
   static constexpr typed_field<fields::order_action::renewal_setting, Via> renewal_setting{};
   static constexpr typed_field<fields::order_action::renewal_term, Via> renewal_term{};
   static constexpr typed_field<fields::order_action::renewal_term_period_type, Via> renewal_term_period_type{};
   static constexpr typed_field<fields::order_action::renew_setting, Via> renew_setting{};
   static constexpr typed_field<fields::order_action::resume_date, Via> resume_date{};
   static constexpr typed_field<fields::order_action::sequence, Via> sequence{};
   static constexpr typed_field<fields::order_action::sequence_set_id, Via> sequence_set_id{};
   static constexpr typed_field<fields::order_action::service_activation_date, Via> service_activation_date{};
   static constexpr typed_field<fields::order_action::status, Via> status{};
   static constexpr typed_field<fields::order_action::subscription_number, Via> subscription_number{};
   static constexpr typed_field<fields::order_action::sub_type, Via> sub_type{};
   static constexpr typed_field<fields::order_action::suspend_date, Via> suspend_date{};
   static constexpr typed_field<fields::order_action::term_start_date, Via> term_start_date{};
   static constexpr typed_field<fields::order_action::term_type, Via> term_type{};
   static constexpr typed_field<fields::order_action::type, Via> type{};
   static constexpr typed_field<fields::order_action::updated_by_id, Via> updated_by_id{};
   static constexpr typed_field<fields::order_action::updated_date, Via> updated_date{};
};

template<typename Via>
struct order_contact_fields {
};

template<typename Via>
struct order_elp_fields {
};

template<typename Via>
struct order_item_fields {
};

template<typename Via>
struct order_line_item_fields {
   static constexpr typed_field<fields::order_line_item::accounting_code, Via> accounting_code{};
   static constexpr typed_field<fields::order_line_item::amended_by_order_on, Via> amended_by_order_on{};
   static constexpr typed_field<fields::order_line_item::amount, Via> amount{};
   static constexpr typed_field<fields::order_line_item::amount_per_unit, Via> amount_per_unit{};
   static constexpr typed_field<fields::order_line_item::amount_without_tax, Via> amount_without_tax{};
   static constexpr typed_field<fields::order_line_item::billing_rule, Via> billing_rule{};
   static constexpr typed_field<fields::order_line_item::bill_target_date, Via> bill_target_date{};
   static constexpr typed_field<fields::order_line_item::bill_to, Via> bill_to{};
   static constexpr typed_field<fields::order_line_item::communication_profile_id, Via> communication_profile_id{};
   static constexpr typed_field<fields::order_line_item::created_by_id, Via> created_by_id{};
   static constexpr typed_field<fields::order_line_item::created_date, Via> created_date{};
   static constexpr typed_field<fields::order_line_item::currency, Via> currency{};
   static constexpr typed_field<fields::order_line_item::description, Via> description{};
   static constexpr typed_field<fields::order_line_item::discount, Via> discount{};
   static constexpr typed_field<fields::order_line_item::exclude_item_billing_from_revenue_accounting, Via> exclude_item_billing_from_revenue_accounting{};
   static constexpr typed_field<fields::order_line_item::exclude_item_booking_from_revenue_accounting, Via> exclude_item_booking_from_revenue_accounting{};
   static constexpr typed_field<fields::order_line_item::id, Via> id{};
   static constexpr typed_field<fields::order_line_item::inline_discount_per_unit, Via> inline_discount_per_unit{};
   static constexpr typed_field<fields::order_line_item::inline_discount_type, Via> inline_discount_type{};
   static constexpr typed_field<fields::order_line_item::invoice_group_number, Via> invoice_group_number{};
   static constexpr typed_field<fields::order_line_item::invoice_template_id, Via> invoice_template_id{};
   static constexpr typed_field<fields::order_line_item::is_allocation_eligible, Via> is_allocation_eligible{};
   static constexpr typed_field<fields::order_line_item::is_unbilled, Via> is_unbilled{};
   static constexpr typed_field<fields::order_line_item::item_category, Via> item_category{};
   static constexpr typed_field<fields::order_line_item::item_name, Via> item_name{};
   static constexpr typed_field<fields::order_line_item::item_number, Via> item_number{};
   static constexpr typed_field<fields::order_line_item::item_state, Via> item_state{};
   static constexpr typed_field<fields::order_line_item::item_type, Via> item_type{};
   static constexpr typed_field<fields::order_line_item::list_price, Via> list_price{};
   static constexpr typed_field<fields::order_line_item::list_price_per_unit, Via> list_price_per_unit{};
   static constexpr typed_field<fields::order_line_item::original_order_date, Via> original_order_date{};
   static constexpr typed_field<fields::order_line_item::original_order_line_item_number, Via> original_order_line_item_number{};
   static constexpr typed_field<fields::order_line_item::original_order_number, Via> original_order_number{};
   static constexpr typed_field<fields::order_line_item::payment_term, Via> payment_term{};
   static constexpr typed_field<fields::order_line_item::product_code, Via> product_code{};
   static constexpr typed_field<fields::order_line_item::product_rate_plan_charge_id, Via> product_rate_plan_charge_id{};
   static constexpr typed_field<fields::order_line_item::purchase_order_number, Via> purchase_order_number{};
   static constexpr typed_field<fields::order_line_item::quantity, Via> quantity{};
   static constexpr typed_field<fields::order_line_item::quantity_available_for_return, Via> quantity_available_for_return{};
   static constexpr typed_field<fields::order_line_item::quantity_fulfilled, Via> quantity_fulfilled{};
   static constexpr typed_field<fields::order_line_item::quantity_pending_fulfillment, Via> quantity_pending_fulfillment{};
   static constexpr typed_field<fields::order_line_item::related_subscription_number, Via> related_subscription_number{};
   static constexpr typed_field<fields::order_line_item::requires_fulfillment, Via> requires_fulfillment{};
   static constexpr typed_field<fields::order_line_item::revenue_amortization_method, Via> revenue_amortization_method{};
   static constexpr typed_field<fields::order_line_item::revenue_recognition_rule, Via> revenue_recognition_rule{};
   static constexpr typed_field<fields::order_line_item::revenue_recognition_timing, Via> revenue_recognition_timing{};
   static constexpr typed_field<fields::order_line_item::sequence_set_id, Via> sequence_set_id{};
   static constexpr typed_field<fields::order_line_item::ship_to, Via> ship_to{};
   static constexpr typed_field<fields::order_line_item::sold_to, Via> sold_to{};
   static constexpr typed_field<fields::order_line_item::tax_code, Via> tax_code{};
   static constexpr typed_field<fields::order_line_item::tax_mode, Via> tax_mode{};
   static constexpr typed_field<fields::order_line_item::transaction_end_date, Via> transaction_end_date{};
   static constexpr typed_field<fields::order_line_item::transaction_start_date, Via> transaction_start_date{};
   static constexpr typed_field<fields::order_line_item::uom, Via> uom{};
   static constexpr typed_field<fields::order_line_item::updated_by_id, Via> updated_by_id{};
   static constexpr typed_field<fields::order_line_item::updated_date, Via> updated_date{};
};

template<typename Via>
struct order_mrr_fields {
   static constexpr typed_field<fields::order_mrr::created_by_id, Via> created_by_id{};
   static constexpr typed_field<fields::order_mrr::created_date, Via> created_date{};
   static constexpr typed_field<fields::order_mrr::discount_charge_id, Via> discount_charge_id{};
   static constexpr typed_field<fields::order_mrr::end_date, Via> end_date{};
   static constexpr typed_field<fields::order_mrr::id, Via> id{};
   static constexpr typed_field<fields::order_mrr::invoice_owner_id, Via> invoice_owner_id{};
   static constexpr typed_field<fields::order_mrr::start_date, Via> start_date{};
   static constexpr typed_field<fields::order_mrr::subscription_owner_id, Via> subscription_owner_id{};
   static constexpr typed_field<fields::order_mrr::term, Via> term{};
   static constexpr typed_field<fields::order_mrr::type, Via> type{};
   static constexpr typed_field<fields::order_mrr::updated_by_id, Via> updated_by_id{};
   static constexpr typed_field<fields::order_mrr::updated_date, Via> updated_date{};
   static constexpr typed_field<fields::order_mrr::value, Via> value{};
};

template<typename Via>
struct order_quantity_fields {
   static constexpr typed_field<fields::order_quantity::created_by_id, Via> created_by_id{};
   static constexpr typed_field<fields::order_quantity::created_date, Via> created_date{};
   static constexpr typed_field<fields::order_quantity::end_date, Via> end_date{};
   static constexpr typed_field<fields::order_quantity::id, Via> id{};
   static constexpr typed_field<fields::order_quantity::invoice_owner_id, Via> invoice_owner_id{};
   static constexpr typed_field<fields::order_quantity::start_date, Via> start_date{};
   static constexpr typed_field<fields::order_quantity::subscription_owner_id, Via> subscription_owner_id{};
   static constexpr typed_field<fields::order_quantity::term, Via> term{};
   static constexpr typed_field<fields::order_quantity::updated_by_id, Via> updated_by_id{};
   static constexpr typed_field<fields::order_quantity::updated_date, Via> updated_date{};
   static constexpr typed_field<fields::order_quantity::value, Via> value{};
};

template<typename Via>
struct order_tcb_fields {
   static constexpr typed_field<fields::order_tcb::created_by_id, Via> created_by_id{};
   static constexpr typed_field<fields::order_tcb::created_date, Via> created_date{};
   static constexpr typed_field<fields::order_tcb::discount_charge_id, Via> discount_charge_id{};
   static constexpr typed_field<fields::order_tcb::end_date, Via> end_date{};
   static constexpr typed_field<fields::order_tcb::id, Via> id{};
   static constexpr typed_field<fields::order_tcb::invoice_owner_id, Via> invoice_owner_id{};
   static constexpr typed_field<fields::order_tcb::start_date, Via> start_date{};
   static constexpr typed_field<fields::order_tcb::subscription_owner_id, Via> subscription_owner_id{};
   static constexpr typed_field<fields::order_tcb::tax, Via> tax{};
   static constexpr typed_field<fields::order_tcb::term, Via> term{};
   static constexpr typed_field<fields::order_tcb::type, Via> type{};
   static constexpr typed_field<fields::order_tcb::updated_by_id, Via> updated_by_id{};
   static constexpr typed_field<fields::order_tcb::updated_date, Via> updated_date{};
   static constexpr typed_field<fields::order_tcb::value, Via> value{};
};

template<typename Via>
struct order_tcv_fields {
   static constexpr typed_field<fields::order_tcv::created_by_id, Via> created_by_id{};
   static constexpr typed_field<fields::order_tcv::created_date, Via> created_date{};
   static constexpr typed_field<fields::order_tcv::discount_charge_id, Via> discount_charge_id{};
   static constexpr typed_field<fields::order_tcv::end_date, Via> end_date{};
   static constexpr typed_field<fields::order_tcv::id, Via> id{};
   static constexpr typed_field<fields::order_tcv::invoice_owner_id, Via> invoice_owner_id{};
   static constexpr typed_field<fields::order_tcv::start_date, Via> start_date{};
   static constexpr typed_field<fields::order_tcv::subscription_owner_id, Via> subscription_owner_id{};
   static constexpr typed_field<fields::order_tcv::term, Via> term{};
   static constexpr typed_field<fields::order_tcv::type, Via> type{};
   static constexpr typed_field<fields::order_tcv::updated_by_id, Via> updated_by_id{};
   static constexpr typed_field<fields::order_tcv::updated_date, Via> updated_date{};
   static constexpr typed_field<fields::order_tcv::value, Via> value{};
};

template<typename Via>
struct payment_fields {
   static constexpr typed_field<fields::payment::account_id, Via> account_id{};
   static constexpr typed_field<fields::payment::accounting_code, Via> accounting_code{};
   static constexpr typed_field<fields::payment::amount, Via> amount{};
   static constexpr typed_field<fields::payment::applied_amount, Via> applied_amount{};
   static constexpr typed_field<fields::payment::applied_credit_balance_amount, Via> applied_credit_balance_amount{};
   static constexpr typed_field<fields::payment::applied_invoice_amount, Via> applied_invoice_amount{};
   static constexpr typed_field<fields::payment::auth_transaction_id, Via> auth_transaction_id{};
   static constexpr typed_field<fields::payment::bank_identification_number, Via> bank_identification_number{};
   static constexpr typed_field<fields::payment::cancelled_on, Via> cancelled_on{};
   static constexpr typed_field<fields::payment::comment, Via> comment{};
   static constexpr typed_field<fields::payment::created_by_id, Via> created_by_id{};
   static constexpr typed_field<fields::payment::created_date, Via> created_date{};
   static constexpr typed_field<fields::payment::currency, Via> currency{};
   static constexpr typed_field<fields::payment::effective_date, Via> effective_date{};
   static constexpr typed_field<fields::payment::gateway, Via> gateway{};
   static constexpr typed_field<fields::payment::gateway_option_data, Via> gateway_option_data{};
   static constexpr typed_field<fields::payment::gateway_order_id, Via> gateway_order_id{};
   static constexpr typed_field<fields::payment::gateway_reconciliation_reason, Via> gateway_reconciliation_reason{};
   static constexpr typed_field<fields::payment::gateway_reconciliation_status, Via> gateway_reconciliation_status{};
   static constexpr typed_field<fields::payment::gateway_response, Via> gateway_response{};
   static constexpr typed_field<fields::payment::gateway_response_code, Via> gateway_response_code{};
   static constexpr typed_field<fields::payment::gateway_state, Via> gateway_state{};
   static constexpr typed_field<fields::payment::id, Via> id{};
   static constexpr typed_field<fields::payment::invoice_id, Via> invoice_id{};
   static constexpr typed_field<fields::payment::invoice_number, Via> invoice_number{};
   static constexpr typed_field<fields::payment::invoice_payment_data, Via> invoice_payment_data{};
   static constexpr typed_field<fields::payment::is_standalone, Via> is_standalone{};
   static constexpr typed_field<fields::payment::marked_for_submission_on, Via> marked_for_submission_on{};
   static constexpr typed_field<fields::payment::payment_method_id, Via> payment_method_id{};
   static constexpr typed_field<fields::payment::payment_method_snapshot_id, Via> payment_method_snapshot_id{};
   static constexpr typed_field<fields::payment::payment_number, Via> payment_number{};
   static constexpr typed_field<fields::payment::payout_id, Via> payout_id{};
   static constexpr typed_field<fields::payment::prepayment, Via> prepayment{};
   static constexpr typed_field<fields::payment::referenced_payment_id, Via> referenced_payment_id{};
   static constexpr typed_field<fields::payment::reference_id, Via> reference_id{};
   static constexpr typed_field<fields::payment::refund_amount, Via> refund_amount{};
   static constexpr typed_field<fields::payment::second_payment_reference_id, Via> second_payment_reference_id{};
   static constexpr typed_field<fields::payment::settled_on, Via> settled_on{};
   static constexpr typed_field<fields::payment::soft_descriptor, Via> soft_descriptor{};
   static constexpr typed_field<fields::payment::soft_descriptor_phone, Via> soft_descriptor_phone{};
   static constexpr typed_field<fields::payment::source, Via> source{};
   static constexpr typed_field<fields::payment::source_name, Via> source_name{};
   static constexpr typed_field<fields::payment::status, Via> status{};
   static constexpr typed_field<fields::payment::submitted_on, Via> submitted_on{};
   static constexpr typed_field<fields::payment::transferred_to_accounting, Via> transferred_to_accounting{};
   static constexpr typed_field<fields::payment::type, Via> type{};
   static constexpr typed_field<fields::payment::unapplied_amount, Via> unapplied_amount{};
   static constexpr typed_field<fields::payment::updated_by_id, Via> updated_by_id{};
   static constexpr typed_field<fields::payment::updated_date, Via> updated_date{};
};

template<typename Via>
struct payment_application_fields {
   static constexpr typed_field<fields::payment_application::apply_amount, Via> apply_amount{};
   static constexpr typed_field<fields::payment_application::billing_document_owner_id, Via> billing_document_owner_id{};
   static constexpr typed_field<fields::payment_application::created_by_id, Via> created_by_id{};
   static constexpr typed_field<fields::payment_application::created_date, Via> created_date{};
   static constexpr typed_field<fields::payment_application::effective_date, Via> effective_date{};
   static constexpr typed_field<fields::payment_application::id, Via> id{};
   static constexpr typed_field<fields::payment_application::payment_application_status, Via> payment_application_status{};
   static constexpr typed_field<fields::payment_application::updated_by_id, Via> updated_by_id{};
   static constexpr typed_field<fields::payment_application::updated_date, Via> updated_date{};
};

template<typename Via>
struct payment_application_item_fields {
   static constexpr typed_field<fields::payment_application_item::amount, Via> amount{};
   static constexpr typed_field<fields::payment_application_item::created_by_id, Via> created_by_id{};
   static constexpr typed_field<fields::payment_application_item::created_date, Via> created_date{};
   static constexpr typed_field<fields::payment_application_item::effective_date, Via> effective_date{};
   static constexpr typed_field<fields::payment_application_item::id, Via> id{};
   static constexpr typed_field<fields::payment_application_item::updated_by_id, Via> updated_by_id{};
   static constexpr typed_field<fields::payment_application_item::updated_date, Via> updated_date{};
};

template<typename Via>
struct payment_gateway_reconciliation_event_log_fields {
   static constexpr typed_field<fields::payment_gateway_reconciliation_event_log::amount, Via> amount{};
   static constexpr typed_field<fields::payment_gateway_reconciliation_event_log::created_date, Via> created_date{};
   static constexpr typed_field<fields::payment_gateway_reconciliation_event_log::created_gateway_reference_id, Via> created_gateway_reference_id{};
   static constexpr typed_field<fields::payment_gateway_reconciliation_event_log::created_gateway_second_reference_id, Via> created_gateway_second_reference_id{};
   static constexpr typed_field<fields::payment_gateway_reconciliation_event_log::event_date, Via> event_date{};
   static constexpr typed_field<fields::payment_gateway_reconciliation_event_log::event_type, Via> event_type{};
   static constexpr typed_field<fields::payment_gateway_reconciliation_event_log::gateway_raw_record, Via> gateway_raw_record{};
   static constexpr typed_field<fields::payment_gateway_reconciliation_event_log::gateway_reason_code, Via> gateway_reason_code{};
   static constexpr typed_field<fields::payment_gateway_reconciliation_event_log::gateway_reason_message, Via> gateway_reason_message{};
   static constexpr typed_field<fields::payment_gateway_reconciliation_event_log::gateway_reference_id, Via> gateway_reference_id{};
   static constexpr typed_field<fields::payment_gateway_reconciliation_event_log::gateway_second_reference_id, Via> gateway_second_reference_id{};
   static constexpr typed_field<fields::payment_gateway_reconciliation_event_log::id, Via> id{};
   static constexpr typed_field<fields::payment_gateway_reconciliation_event_log::updated_date, Via> updated_date{};
};

template<typename Via>
struct payment_method_fields {
   static constexpr typed_field<fields::payment_method::account_id, Via> account_id{};
   static constexpr typed_field<fields::payment_method::ach_aba_code, Via> ach_aba_code{};
   static constexpr typed_field<fields::payment_method::ach_account_name, Via> ach_account_name{};
   static constexpr typed_field<fields::payment_method::ach_account_number, Via> ach_account_number{};
   static constexpr typed_field<fields::payment_method::ach_account_number_mask, Via> ach_account_number_mask{};
   static constexpr typed_field<fields::payment_method::ach_account_type, Via> ach_account_type{};
   static constexpr typed_field<fields::payment_method::ach_address1, Via> ach_address1{};
   static constexpr typed_field<fields::payment_method::ach_address2, Via> ach_address2{};
   static constexpr typed_field<fields::payment_method::ach_bank_name, Via> ach_bank_name{};
   static constexpr typed_field<fields::payment_method::ach_city, Via> ach_city{};
   static constexpr typed_field<fields::payment_method::ach_country, Via> ach_country{};
   static constexpr typed_field<fields::payment_method::ach_postal_code, Via> ach_postal_code{};
   static constexpr typed_field<fields::payment_method::ach_state, Via> ach_state{};
   static constexpr typed_field<fields::payment_method::active, Via> active{};
   static constexpr typed_field<fields::payment_method::bank_branch_code, Via> bank_branch_code{};
   static constexpr typed_field<fields::payment_method::bank_check_digit, Via> bank_check_digit{};
   static constexpr typed_field<fields::payment_method::bank_city, Via> bank_city{};
   static constexpr typed_field<fields::payment_method::bank_code, Via> bank_code{};
   static constexpr typed_field<fields::payment_method::bank_identification_number, Via> bank_identification_number{};
   static constexpr typed_field<fields::payment_method::bank_name, Via> bank_name{};
   static constexpr typed_field<fields::payment_method::bank_postal_code, Via> bank_postal_code{};
   static constexpr typed_field<fields::payment_method::bank_street_name, Via> bank_street_name{};
   static constexpr typed_field<fields::payment_method::bank_street_number, Via> bank_street_number{};
   static constexpr typed_field<fields::payment_method::bank_transfer_account_name, Via> bank_transfer_account_name{};
   static constexpr typed_field<fields::payment_method::bank_transfer_account_number, Via> bank_transfer_account_number{};
   static constexpr typed_field<fields::payment_method::bank_transfer_account_number_mask, Via> bank_transfer_account_number_mask{};
   static constexpr typed_field<fields::payment_method::bank_transfer_account_type, Via> bank_transfer_account_type{};
   static constexpr typed_field<fields::payment_method::bank_transfer_type, Via> bank_transfer_type{};
   static constexpr typed_field<fields::payment_method::business_identification_code, Via> business_identification_code{};
   static constexpr typed_field<fields::payment_method::city, Via> city{};
   static constexpr typed_field<fields::payment_method::company_name, Via> company_name{};
   static constexpr typed_field<fields::payment_method::country, Via> country{};
   static constexpr typed_field<fields::payment_method::created_by_id, Via> created_by_id{};
   static constexpr typed_field<fields::payment_method::created_date, Via> created_date{};
   static constexpr typed_field<fields::payment_method::credit_card_address1, Via> credit_card_address1{};
   static constexpr typed_field<fields::payment_method::credit_card_address2, Via> credit_card_address2{};
   static constexpr typed_field<fields::payment_method::credit_card_city, Via> credit_card_city{};
   static constexpr typed_field<fields::payment_method::credit_card_country, Via> credit_card_country{};
   static constexpr typed_field<fields::payment_method::credit_card_expiration_month, Via> credit_card_expiration_month{};
   static constexpr typed_field<fields::payment_method::credit_card_expiration_year, Via> credit_card_expiration_year{};
   static constexpr typed_field<fields::payment_method::credit_card_holder_name, Via> credit_card_holder_name{};
   static constexpr typed_field<fields::payment_method::credit_card_mask_number, Via> credit_card_mask_number{};
   static constexpr typed_field<fields::payment_method::credit_card_number, Via> credit_card_number{};
   static constexpr typed_field<fields::payment_method::credit_card_postal_code, Via> credit_card_postal_code{};
   static constexpr typed_field<fields::payment_method::credit_card_security_code, Via> credit_card_security_code{};
   static constexpr typed_field<fields::payment_method::credit_card_state, Via> credit_card_state{};
   static constexpr typed_field<fields::payment_method::credit_card_type, Via> credit_card_type{};
   static constexpr typed_field<fields::payment_method::device_session_id, Via> device_session_id{};
   static constexpr typed_field<fields::payment_method::email, Via> email{};
   static constexpr typed_field<fields::payment_method::existing_mandate, Via> existing_mandate{};
   static constexpr typed_field<fields::payment_method::first_name, Via> first_name{};
   static constexpr typed_field<fields::payment_method::gateway_option_data, Via> gateway_option_data{};
   static constexpr typed_field<fields::payment_method::iban, Via> iban{};
   static constexpr typed_field<fields::payment_method::id, Via> id{};
   static constexpr typed_field<fields::payment_method::ip_address, Via> ip_address{};
   static constexpr typed_field<fields::payment_method::last_failed_sale_transaction_date, Via> last_failed_sale_transaction_date{};
   static constexpr typed_field<fields::payment_method::last_name, Via> last_name{};
   static constexpr typed_field<fields::payment_method::last_transaction_date_time, Via> last_transaction_date_time{};
   static constexpr typed_field<fields::payment_method::last_transaction_status, Via> last_transaction_status{};
   static constexpr typed_field<fields::payment_method::mandate_creation_date, Via> mandate_creation_date{};
   static constexpr typed_field<fields::payment_method::mandate_id, Via> mandate_id{};
   static constexpr typed_field<fields::payment_method::mandate_received, Via> mandate_received{};
   static constexpr typed_field<fields::payment_method::mandate_update_date, Via> mandate_update_date{};
   static constexpr typed_field<fields::payment_method::max_consecutive_payment_failures, Via> max_consecutive_payment_failures{};
   static constexpr typed_field<fields::payment_method::mit_consent_agreement_ref, Via> mit_consent_agreement_ref{};
   static constexpr typed_field<fields::payment_method::mit_consent_agreement_src, Via> mit_consent_agreement_src{};
   static constexpr typed_field<fields::payment_method::mit_network_transaction_id, Via> mit_network_transaction_id{};
   static constexpr typed_field<fields::payment_method::mit_profile_action, Via> mit_profile_action{};
   static constexpr typed_field<fields::payment_method::mit_profile_agreed_on, Via> mit_profile_agreed_on{};
   static constexpr typed_field<fields::payment_method::mit_profile_type, Via> mit_profile_type{};
   static constexpr typed_field<fields::payment_method::name, Via> name{};
   static constexpr typed_field<fields::payment_method::num_consecutive_failures, Via> num_consecutive_failures{};
   static constexpr typed_field<fields::payment_method::payment_method_status, Via> payment_method_status{};
   static constexpr typed_field<fields::payment_method::payment_method_token_id, Via> payment_method_token_id{};
   static constexpr typed_field<fields::payment_method::payment_retry_window, Via> payment_retry_window{};
   static constexpr typed_field<fields::payment_method::paypal_baid, Via> paypal_baid{};
   static constexpr typed_field<fields::payment_method::paypal_email, Via> paypal_email{};
   static constexpr typed_field<fields::payment_method::paypal_preapproval_key, Via> paypal_preapproval_key{};
   static constexpr typed_field<fields::payment_method::paypal_type, Via> paypal_type{};
   static constexpr typed_field<fields::payment_method::phone, Via> phone{};
   static constexpr typed_field<fields::payment_method::postal_code, Via> postal_code{};
   static constexpr typed_field<fields::payment_method::second_token_id, Via> second_token_id{};
   static constexpr typed_field<fields::payment_method::skip_validation, Via> skip_validation{};
   static constexpr typed_field<fields::payment_method::state, Via> state{};
   static constexpr typed_field<fields::payment_method::stored_credential_profile_id, Via> stored_credential_profile_id{};
   static constexpr typed_field<fields::payment_method::street_name, Via> street_name{};
   static constexpr typed_field<fields::payment_method::street_number, Via> street_number{};
   static constexpr typed_field<fields::payment_method::token_id, Via> token_id{};
   static constexpr typed_field<fields::payment_method::total_number_of_error_payments, Via> total_number_of_error_payments{};
   static constexpr typed_field<fields::payment_method::total_number_of_processed_payments, Via> total_number_of_processed_payments{};
   static constexpr typed_field<fields::payment_method::type, Via> type{};
   static constexpr typed_field<fields::payment_method::updated_by_id, Via> updated_by_id{};
   static constexpr typed_field<fields::payment_method::updated_date, Via> updated_date{};
   static constexpr typed_field<fields::payment_method::use_default_retry_rule, Via> use_default_retry_rule{};
};

template<typename Via>
struct payment_method_priority_fields {
   static constexpr typed_field<fields::payment_method_priority::account_id, Via> account_id{};
   static constexpr typed_field<fields::payment_method_priority::created_by_id, Via> created_by_id{};
   static constexpr typed_field<fields::payment_method_priority::created_date, Via> created_date{};
   static constexpr typed_field<fields::payment_method_priority::id, Via> id{};
   static constexpr typed_field<fields::payment_method_priority::payment_method_id, Via> payment_method_id{};
   static constexpr typed_field<fields::payment_method_priority::priority_order, Via> priority_order{};
   static constexpr typed_field<fields::payment_method_priority::updated_by_id, Via> updated_by_id{};
   static constexpr typed_field<fields::payment_method_priority::updated_date, Via> updated_date{};
};

template<typename Via>
struct payment_method_snapshot_fields {
   static constexpr typed_field<fields::payment_method_snapshot::account_id, Via> account_id{};
   static constexpr typed_field<fields::payment_method_snapshot::ach_aba_code, Via> ach_aba_code{};
   static constexpr typed_field<fields::payment_method_snapshot::ach_account_name, Via> ach_account_name{};
   static constexpr typed_field<fields::payment_method_snapshot::ach_account_number, Via> ach_account_number{};
   static constexpr typed_field<fields::payment_method_snapshot::ach_account_number_mask, Via> ach_account_number_mask{};
   static constexpr typed_field<fields::payment_method_snapshot::ach_account_type, Via> ach_account_type{};
   static constexpr typed_field<fields::payment_method_snapshot::ach_address1, Via> ach_address1{};
   static constexpr typed_field<fields::payment_method_snapshot::ach_address2, Via> ach_address2{};
   static constexpr typed_field<fields::payment_method_snapshot::ach_bank_name, Via> ach_bank_name{};
   static constexpr typed_field<fields::payment_method_snapshot::ach_city, Via> ach_city{};
   static constexpr typed_field<fields::payment_method_snapshot::ach_country, Via> ach_country{};
   static constexpr typed_field<fields::payment_method_snapshot::ach_postal_code, Via> ach_postal_code{};
   static constexpr typed_field<fields::payment_method_snapshot::ach_state, Via> ach_state{};
   static constexpr typed_field<fields::payment_method_snapshot::active, Via> active{};
   static constexpr typed_field<fields::payment_method_snapshot::bank_branch_code, Via> bank_branch_code{};
   static constexpr typed_field<fields::payment_method_snapshot::bank_check_digit, Via> bank_check_digit{};
   static constexpr typed_field<fields::payment_method_snapshot::bank_city, Via> bank_city{};
   static constexpr typed_field<fields::payment_method_snapshot::bank_code, Via> bank_code{};
   static constexpr typed_field<fields::payment_method_snapshot::bank_identification_number, Via> bank_identification_number{};
   static constexpr typed_field<fields::payment_method_snapshot::bank_name, Via> bank_name{};
   static constexpr typed_field<fields::payment_method_snapshot::bank_postal_code, Via> bank_postal_code{};
   static constexpr typed_field<fields::payment_method_snapshot::bank_street_name, Via> bank_street_name{};
   static constexpr typed_field<fields::payment_method_snapshot::bank_street_number, Via> bank_street_number{};
   static constexpr typed_field<fields::payment_method_snapshot::bank_transfer_account_name, Via> bank_transfer_account_name{};
   static constexpr typed_field<fields::payment_method_snapshot::bank_transfer_account_number, Via> bank_transfer_account_number{};
   static constexpr typed_field<fields::payment_method_snapshot::bank_transfer_account_number_mask, Via> bank_transfer_account_number_mask{};
   static constexpr typed_field<fields::payment_method_snapshot::bank_transfer_account_type, Via> bank_transfer_account_type{};
   static constexpr typed_field<fields::payment_method_snapshot::bank_transfer_type, Via> bank_transfer_type{};
   static constexpr typed_field<fields::payment_method_snapshot::business_identification_code, Via> business_identification_code{};
   static constexpr typed_field<fields::payment_method_snapshot::city, Via> city{};
   static constexpr typed_field<fields::payment_method_snapshot::company_name, Via> company_name{};
   static constexpr typed_field<fields::payment_method_snapshot::country, Via> country{};
   static constexpr typed_field<fields::payment_method_snapshot::created_by_id, Via> created_by_id{};
   static constexpr typed_field<fields::payment_method_snapshot::created_date, Via> created_date{};
   static constexpr typed_field<fields::payment_method_snapshot::credit_card_address1, Via> credit_card_address1{};
   static constexpr typed_field<fields::payment_method_snapshot::credit_card_address2, Via> credit_card_address2{};
   static constexpr typed_field<fields::payment_method_snapshot::credit_card_city, Via> credit_card_city{};
   static constexpr typed_field<fields::payment_method_snapshot::credit_card_country, Via> credit_card_country{};
   static constexpr typed_field<fields::payment_method_snapshot::credit_card_expiration_month, Via> credit_card_expiration_month{};
   static constexpr typed_field<fields::payment_method_snapshot::credit_card_expiration_year, Via> credit_card_expiration_year{};
   static constexpr typed_field<fields::payment_method_snapshot::credit_card_holder_name, Via> credit_card_holder_name{};
   static constexpr typed_field<fields::payment_method_snapshot::credit_card_mask_number, Via> credit_card_mask_number{};
   static constexpr typed_field<fields::payment_method_snapshot::credit_card_number, Via> credit_card_number{};
   static constexpr typed_field<fields::payment_method_snapshot::credit_card_postal_code, Via> credit_card_postal_code{};
   static constexpr typed_field<fields::payment_method_snapshot::credit_card_security_code, Via> credit_card_security_code{};
   static constexpr typed_field<fields::payment_method_snapshot::credit_card_state, Via> credit_card_state{};
   static constexpr typed_field<fields::payment_method_snapshot::credit_card_type, Via> credit_card_type{};
   static constexpr typed_field<fields::payment_method_snapshot::device_session_id, Via> device_session_id{};
   static constexpr typed_field<fields::payment_method_snapshot::email, Via> email{};
   static constexpr typed_field<fields::payment_method_snapshot::existing_mandate, Via> existing_mandate{};
   static constexpr typed_field<fields::payment_method_snapshot::first_name, Via> first_name{};
   static constexpr typed_field<fields::payment_method_snapshot::gateway_option_data, Via> gateway_option_data{};
   static constexpr typed_field<fields::payment_method_snapshot::iban, Via> iban{};
   static constexpr typed_field<fields::payment_method_snapshot::id, Via> id{};
   static constexpr typed_field<fields::payment_method_snapshot::ip_address, Via> ip_address{};
   static constexpr typed_field<fields::payment_method_snapshot::last_failed_sale_transaction_date, Via> last_failed_sale_transaction_date{};
   static constexpr typed_field<fields::payment_method_snapshot::last_name, Via> last_name{};
   static constexpr typed_field<fields::payment_method_snapshot::last_transaction_date_time, Via> last_transaction_date_time{};
   static constexpr typed_field<fields::payment_method_snapshot::last_transaction_status, Via> last_transaction_status{};
   static constexpr typed_field<fields::payment_method_snapshot::mandate_creation_date, Via> mandate_creation_date{};
   static constexpr typed_field<fields::payment_method_snapshot::mandate_id, Via> mandate_id{};
   static constexpr typed_field<fields::payment_method_snapshot::mandate_received, Via> mandate_received{};
   static constexpr typed_field<fields::payment_method_snapshot::mandate_update_date, Via> mandate_update_date{};
   static constexpr typed_field<fields::payment_method_snapshot::max_consecutive_payment_failures, Via> max_consecutive_payment_failures{};
   static constexpr typed_field<fields::payment_method_snapshot::mit_consent_agreement_ref, Via> mit_consent_agreement_ref{};
   static constexpr typed_field<fields::payment_method_snapshot::mit_consent_agreement_src, Via> mit_consent_agreement_src{};
   static constexpr typed_field<fields::payment_method_snapshot::mit_network_transaction_id, Via> mit_network_transaction_id{};
   static constexpr typed_field<fields::payment_method_snapshot::mit_profile_action, Via> mit_profile_action{};
   static constexpr typed_field<fields::payment_method_snapshot::mit_profile_agreed_on, Via> mit_profile_agreed_on{};
   static constexpr typed_field<fields::payment_method_snapshot::mit_profile_type, Via> mit_profile_type{};
   static constexpr typed_field<fields::payment_method_snapshot::name, Via> name{};
   static constexpr typed_field<fields::payment_method_snapshot::num_consecutive_failures, Via> num_consecutive_failures{};
   static constexpr typed_field<fields::payment_method_snapshot::payment_method_id, Via> payment_method_id{};
   static constexpr typed_field<fields::payment_method_snapshot::payment_method_status, Via> payment_method_status{};
   static constexpr typed_field<fields::payment_method_snapshot::payment_retry_window, Via> payment_retry_window{};
   static constexpr typed_field<fields::payment_method_snapshot::paypal_baid, Via> paypal_baid{};
   static constexpr typed_field<fields::payment_method_snapshot::paypal_email, Via> paypal_email{};
   static constexpr typed_field<fields::payment_method_snapshot::paypal_preapproval_key, Via> paypal_preapproval_key{};
   static constexpr typed_field<fields::payment_method_snapshot::paypal_type, Via> paypal_type{};
   static constexpr typed_field<fields::payment_method_snapshot::phone, Via> phone{};
   static constexpr typed_field<fields::payment_method_snapshot::postal_code, Via> postal_code{};
   static constexpr typed_field<fields::payment_method_snapshot::second_token_id, Via> second_token_id{};
   static constexpr typed_field<fields::payment_method_snapshot::skip_validation, Via> skip_validation{};
   static constexpr typed_field<fields::payment_method_snapshot::state, Via> state{};
   static constexpr typed_field<fields::payment_method_snapshot::street_name, Via> street_name{};
   static constexpr typed_field<fields::payment_method_snapshot::street_number, Via> street_number{};
   static constexpr typed_field<fields::payment_method_snapshot::token_id, Via> token_id{};
   static constexpr typed_field<fields::payment_method_snapshot::total_number_of_error_payments, Via> total_number_of_error_payments{};
   static constexpr typed_field<fields::payment_method_snapshot::total_number_of_processed_payments, Via> total_number_of_processed_payments{};
   static constexpr typed_field<fields::payment_method_snapshot::type, Via> type{};
   static constexpr typed_field<fields::payment_method_snapshot::updated_by_id, Via> updated_by_id{};
   static constexpr typed_field<fields::payment_method_snapshot::updated_date, Via> updated_date{};
   static constexpr typed_field<fields::payment_method_snapshot::updated_on, Via> updated_on{};
   static constexpr typed_field<fields::payment_method_snapshot::use_default_retry_rule, Via> use_default_retry_rule{};
};

template<typename Via>
struct payment_method_token_fields {
};

template<typename Via>
struct payment_method_transaction_log_fields {
   static constexpr typed_field<fields::payment_method_transaction_log::device_id, Via> device_id{};
   static constexpr typed_field<fields::payment_method_transaction_log::gateway, Via> gateway{};
   static constexpr typed_field<fields::payment_method_transaction_log::gateway_reason_code, Via> gateway_reason_code{};
   static constexpr typed_field<fields::payment_method_transaction_log::gateway_reason_code_description, Via> gateway_reason_code_description{};
   static constexpr typed_field<fields::payment_method_transaction_log::gateway_transaction_type, Via> gateway_transaction_type{};
   static constexpr typed_field<fields::payment_method_transaction_log::hosted_page_id, Via> hosted_page_id{};
   static constexpr typed_field<fields::payment_method_transaction_log::id, Via> id{};
   static constexpr typed_field<fields::payment_method_transaction_log::ip_address, Via> ip_address{};
   static constexpr typed_field<fields::payment_method_transaction_log::payment_method_id, Via> payment_method_id{};
   static constexpr typed_field<fields::payment_method_transaction_log::payment_method_type, Via> payment_method_type{};
   static constexpr typed_field<fields::payment_method_transaction_log::request_string, Via> request_string{};
   static constexpr typed_field<fields::payment_method_transaction_log::response_string, Via> response_string{};
   static constexpr typed_field<fields::payment_method_transaction_log::service_type, Via> service_type{};
   static constexpr typed_field<fields::payment_method_transaction_log::transaction_date, Via> transaction_date{};
   static constexpr typed_field<fields::payment_method_transaction_log::transaction_id, Via> transaction_id{};
};

template<typename Via>
struct payment_option_fields {
};

template<typename Via>
struct payment_part_fields {
   static constexpr typed_field<fields::payment_part::amount, Via> amount{};
   static constexpr typed_field<fields::payment_part::billing_document_owner_id, Via> billing_document_owner_id{};
   static constexpr typed_field<fields::payment_part::created_by_id, Via> created_by_id{};
   static constexpr typed_field<fields::payment_part::created_date, Via> created_date{};
   static constexpr typed_field<fields::payment_part::id, Via> id{};
   static constexpr typed_field<fields::payment_part::invoice_id, Via> invoice_id{};
   static constexpr typed_field<fields::payment_part::updated_by_id, Via> updated_by_id{};
   static constexpr typed_field<fields::payment_part::updated_date, Via> updated_date{};
};

template<typename Via>
struct payment_part_item_fields {
   static constexpr typed_field<fields::payment_part_item::amount, Via> amount{};
   static constexpr typed_field<fields::payment_part_item::created_by_id, Via> created_by_id{};
   static constexpr typed_field<fields::payment_part_item::created_date, Via> created_date{};
   static constexpr typed_field<fields::payment_part_item::id, Via> id{};
   static constexpr typed_field<fields::payment_part_item::updated_by_id, Via> updated_by_id{};
   static constexpr typed_field<fields::payment_part_item::updated_date, Via> updated_date{};
};

template<typename Via>
struct payment_reconciliation_job_fields {
   static constexpr typed_field<fields::payment_reconciliation_job::created_date, Via> created_date{};
   static constexpr typed_field<fields::payment_reconciliation_job::gateway_instance, Via> gateway_instance{};
   static constexpr typed_field<fields::payment_reconciliation_job::id, Via> id{};
   static constexpr typed_field<fields::payment_reconciliation_job::job_number, Via> job_number{};
   static constexpr typed_field<fields::payment_reconciliation_job::period_end, Via> period_end{};
   static constexpr typed_field<fields::payment_reconciliation_job::period_start, Via> period_start{};
   static constexpr typed_field<fields::payment_reconciliation_job::status, Via> status{};
   static constexpr typed_field<fields::payment_reconciliation_job::updated_date, Via> updated_date{};
};

template<typename Via>
struct payment_reconciliation_log_fields {
   static constexpr typed_field<fields::payment_reconciliation_log::created_date, Via> created_date{};
   static constexpr typed_field<fields::payment_reconciliation_log::created_object_id, Via> created_object_id{};
   static constexpr typed_field<fields::payment_reconciliation_log::created_object_type, Via> created_object_type{};
   static constexpr typed_field<fields::payment_reconciliation_log::id, Via> id{};
   static constexpr typed_field<fields::payment_reconciliation_log::reason, Via> reason{};
   static constexpr typed_field<fields::payment_reconciliation_log::reason_message, Via> reason_message{};
   static constexpr typed_field<fields::payment_reconciliation_log::related_object_id, Via> related_object_id{};
   static constexpr typed_field<fields::payment_reconciliation_log::related_object_type, Via> related_object_type{};
   static constexpr typed_field<fields::payment_reconciliation_log::status, Via> status{};
   static constexpr typed_field<fields::payment_reconciliation_log::updated_date, Via> updated_date{};
};

template<typename Via>
struct payment_run_fields {
   static constexpr typed_field<fields::payment_run::created_by_id, Via> created_by_id{};
   static constexpr typed_field<fields::payment_run::created_date, Via> created_date{};
   static constexpr typed_field<fields::payment_run::end_date, Via> end_date{};
   static constexpr typed_field<fields::payment_run::executed_date, Via> executed_date{};
   static constexpr typed_field<fields::payment_run::id, Via> id{};
   static constexpr typed_field<fields::payment_run::number_of_credit_balance_adjustments, Via> number_of_credit_balance_adjustments{};
   static constexpr typed_field<fields::payment_run::number_of_errors, Via> number_of_errors{};
   static constexpr typed_field<fields::payment_run::number_of_invoices, Via> number_of_invoices{};
   static constexpr typed_field<fields::payment_run::number_of_payments, Via> number_of_payments{};
   static constexpr typed_field<fields::payment_run::number_of_unprocessed, Via> number_of_unprocessed{};
   static constexpr typed_field<fields::payment_run::payment_run_number, Via> payment_run_number{};
   static constexpr typed_field<fields::payment_run::status, Via> status{};
   static constexpr typed_field<fields::payment_run::target_date, Via> target_date{};
   static constexpr typed_field<fields::payment_run::updated_by_id, Via> updated_by_id{};
   static constexpr typed_field<fields::payment_run::updated_date, Via> updated_date{};
};

template<typename Via>
struct payment_schedule_fields {
   static constexpr typed_field<fields::payment_schedule::cancel_date, Via> cancel_date{};
   static constexpr typed_field<fields::payment_schedule::cancelled_by_id, Via> cancelled_by_id{};
   static constexpr typed_field<fields::payment_schedule::cancelled_on, Via> cancelled_on{};
   static constexpr typed_field<fields::payment_schedule::created_by_id, Via> created_by_id{};
   static constexpr typed_field<fields::payment_schedule::created_date, Via> created_date{};
   static constexpr typed_field<fields::payment_schedule::description, Via> description{};
   static constexpr typed_field<fields::payment_schedule::id, Via> id{};
   static constexpr typed_field<fields::payment_schedule::next_payment_date, Via> next_payment_date{};
   static constexpr typed_field<fields::payment_schedule::occurrences, Via> occurrences{};
   static constexpr typed_field<fields::payment_schedule::payment_schedule_number, Via> payment_schedule_number{};
   static constexpr typed_field<fields::payment_schedule::period, Via> period{};
   static constexpr typed_field<fields::payment_schedule::prepayment, Via> prepayment{};
   static constexpr typed_field<fields::payment_schedule::recent_payment_date, Via> recent_payment_date{};
   static constexpr typed_field<fields::payment_schedule::run_hour, Via> run_hour{};
   static constexpr typed_field<fields::payment_schedule::start_date, Via> start_date{};
   static constexpr typed_field<fields::payment_schedule::status, Via> status{};
   static constexpr typed_field<fields::payment_schedule::total_amount, Via> total_amount{};
   static constexpr typed_field<fields::payment_schedule::total_payments_errored, Via> total_payments_errored{};
   static constexpr typed_field<fields::payment_schedule::total_payments_processed, Via> total_payments_processed{};
   static constexpr typed_field<fields::payment_schedule::updated_by_id, Via> updated_by_id{};
   static constexpr typed_field<fields::payment_schedule::updated_date, Via> updated_date{};
};

template<typename Via>
struct payment_schedule_billing_document_fields {
};

template<typename Via>
struct payment_schedule_item_fields {
   static constexpr typed_field<fields::payment_schedule_item::amount, Via> amount{};
   static constexpr typed_field<fields::payment_schedule_item::balance, Via> balance{};
   static constexpr typed_field<fields::payment_schedule_item::cancellation_reason, Via> cancellation_reason{};
   static constexpr typed_field<fields::payment_schedule_item::cancelled_by_id, Via> cancelled_by_id{};
   static constexpr typed_field<fields::payment_schedule_item::cancelled_on, Via> cancelled_on{};
   static constexpr typed_field<fields::payment_schedule_item::created_by_id, Via> created_by_id{};
   static constexpr typed_field<fields::payment_schedule_item::created_date, Via> created_date{};
   static constexpr typed_field<fields::payment_schedule_item::currency, Via> currency{};
   static constexpr typed_field<fields::payment_schedule_item::description, Via> description{};
   static constexpr typed_field<fields::payment_schedule_item::error_message, Via> error_message{};
   static constexpr typed_field<fields::payment_schedule_item::gateway, Via> gateway{};
   static constexpr typed_field<fields::payment_schedule_item::id, Via> id{};
   static constexpr typed_field<fields::payment_schedule_item::number, Via> number{};
   static constexpr typed_field<fields::payment_schedule_item::prepayment, Via> prepayment{};
   static constexpr typed_field<fields::payment_schedule_item::run_hour, Via> run_hour{};
   static constexpr typed_field<fields::payment_schedule_item::scheduled_date, Via> scheduled_date{};
   static constexpr typed_field<fields::payment_schedule_item::status, Via> status{};
   static constexpr typed_field<fields::payment_schedule_item::updated_by_id, Via> updated_by_id{};
   static constexpr typed_field<fields::payment_schedule_item::updated_date, Via> updated_date{};
};

template<typename Via>
struct payment_schedule_item_payment_fields {
   static constexpr typed_field<fields::payment_schedule_item_payment::created_by_id, Via> created_by_id{};
   static constexpr typed_field<fields::payment_schedule_item_payment::created_date, Via> created_date{};
   static constexpr typed_field<fields::payment_schedule_item_payment::id, Via> id{};
   static constexpr typed_field<fields::payment_schedule_item_payment::updated_by_id, Via> updated_by_id{};
   static constexpr typed_field<fields::payment_schedule_item_payment::updated_date, Via> updated_date{};
};

template<typename Via>
struct payment_transaction_log_fields {
   static constexpr typed_field<fields::payment_transaction_log::avs_response_code, Via> avs_response_code{};
   static constexpr typed_field<fields::payment_transaction_log::batch_id, Via> batch_id{};
   static constexpr typed_field<fields::payment_transaction_log::created_date, Via> created_date{};
   static constexpr typed_field<fields::payment_transaction_log::cvv_response_code, Via> cvv_response_code{};
   static constexpr typed_field<fields::payment_transaction_log::gateway, Via> gateway{};
   static constexpr typed_field<fields::payment_transaction_log::gateway_reason_code, Via> gateway_reason_code{};
   static constexpr typed_field<fields::payment_transaction_log::gateway_reason_code_description, Via> gateway_reason_code_description{};
   static constexpr typed_field<fields::payment_transaction_log::gateway_state, Via> gateway_state{};
   static constexpr typed_field<fields::payment_transaction_log::gateway_transaction_type, Via> gateway_transaction_type{};
   static constexpr typed_field<fields::payment_transaction_log::id, Via> id{};
   static constexpr typed_field<fields::payment_transaction_log::payment_id, Via> payment_id{};
   static constexpr typed_field<fields::payment_transaction_log::request_string, Via> request_string{};
   static constexpr typed_field<fields::payment_transaction_log::response_string, Via> response_string{};
   static constexpr typed_field<fields::payment_transaction_log::service_type, Via> service_type{};
   static constexpr typed_field<fields::payment_transaction_log::transaction_date, Via> transaction_date{};
   static constexpr typed_field<fields::payment_transaction_log::transaction_id, Via> transaction_id{};
};

template<typename Via>
struct prepaid_balance_fields {
   static constexpr typed_field<fields::prepaid_balance::account_id, Via> account_id{};
   static constexpr typed_field<fields::prepaid_balance::balance, Via> balance{};
   static constexpr typed_field<fields::prepaid_balance::commitment_level, Via> commitment_level{};
   static constexpr typed_field<fields::prepaid_balance::created_by_id, Via> created_by_id{};
   static constexpr typed_field<fields::prepaid_balance::created_date, Via> created_date{};
   static constexpr typed_field<fields::prepaid_balance::end_date, Via> end_date{};
   static constexpr typed_field<fields::prepaid_balance::id, Via> id{};
   static constexpr typed_field<fields::prepaid_balance::name, Via> name{};
   static constexpr typed_field<fields::prepaid_balance::prepaid_balance_state, Via> prepaid_balance_state{};
   static constexpr typed_field<fields::prepaid_balance::prepaid_type, Via> prepaid_type{};
   static constexpr typed_field<fields::prepaid_balance::start_date, Via> start_date{};
   static constexpr typed_field<fields::prepaid_balance::subscription_id, Via> subscription_id{};
   static constexpr typed_field<fields::prepaid_balance::total_fund, Via> total_fund{};
   static constexpr typed_field<fields::prepaid_balance::uom, Via> uom{};
   static constexpr typed_field<fields::prepaid_balance::updated_by_id, Via> updated_by_id{};
   static constexpr typed_field<fields::prepaid_balance::updated_date, Via> updated_date{};
};

template<typename Via>
struct prepaid_balance_transaction_fields {
   static constexpr typed_field<fields::prepaid_balance_transaction::account_id, Via> account_id{};
   static constexpr typed_field<fields::prepaid_balance_transaction::amount, Via> amount{};
   static constexpr typed_field<fields::prepaid_balance_transaction::balance, Via> balance{};
   static constexpr typed_field<fields::prepaid_balance_transaction::created_by_id, Via> created_by_id{};
   static constexpr typed_field<fields::prepaid_balance_transaction::created_date, Via> created_date{};
   static constexpr typed_field<fields::prepaid_balance_transaction::drawdown_rate, Via> drawdown_rate{};
   static constexpr typed_field<fields::prepaid_balance_transaction::id, Via> id{};
   static constexpr typed_field<fields::prepaid_balance_transaction::prepaid_balance_id, Via> prepaid_balance_id{};
   static constexpr typed_field<fields::prepaid_balance_transaction::source_id, Via> source_id{};
   static constexpr typed_field<fields::prepaid_balance_transaction::transaction_date, Via> transaction_date{};
   static constexpr typed_field<fields::prepaid_balance_transaction::transaction_source_type, Via> transaction_source_type{};
   static constexpr typed_field<fields::prepaid_balance_transaction::transaction_type, Via> transaction_type{};
   static constexpr typed_field<fields::prepaid_balance_transaction::updated_by_id, Via> updated_by_id{};
   static constexpr typed_field<fields::prepaid_balance_transaction::updated_date, Via> updated_date{};
   static constexpr typed_field<fields::prepaid_balance_transaction::usage_uom, Via> usage_uom{};
};

template<typename Via>
struct processed_usage_fields {
   static constexpr typed_field<fields::processed_usage::account_id, Via> account_id{};
   static constexpr typed_field<fields::processed_usage::amount, Via> amount{};
   static constexpr typed_field<fields::processed_usage::billing_period_end_date, Via> billing_period_end_date{};
   static constexpr typed_field<fields::processed_usage::billing_period_start_date, Via> billing_period_start_date{};
   static constexpr typed_field<fields::processed_usage::created_by_id, Via> created_by_id{};
   static constexpr typed_field<fields::processed_usage::created_date, Via> created_date{};
   static constexpr typed_field<fields::processed_usage::id, Via> id{};
   static constexpr typed_field<fields::processed_usage::invoice_item_id, Via> invoice_item_id{};
   static constexpr typed_field<fields::processed_usage::new_usage_id, Via> new_usage_id{};
   static constexpr typed_field<fields::processed_usage::quantity, Via> quantity{};
   static constexpr typed_field<fields::processed_usage::rate_plan_charge_id, Via> rate_plan_charge_id{};
   static constexpr typed_field<fields::processed_usage::rating_amount, Via> rating_amount{};
   static constexpr typed_field<fields::processed_usage::subscription_id, Via> subscription_id{};
   static constexpr typed_field<fields::processed_usage::updated_by_id, Via> updated_by_id{};
   static constexpr typed_field<fields::processed_usage::updated_date, Via> updated_date{};
   static constexpr typed_field<fields::processed_usage::usage_id, Via> usage_id{};
};

template<typename Via>
struct product_fields {
   static constexpr typed_field<fields::product::allow_feature_changes, Via> allow_feature_changes{};
   static constexpr typed_field<fields::product::category, Via> category{};
   static constexpr typed_field<fields::product::created_by_id, Via> created_by_id{};
   static constexpr typed_field<fields::product::created_date, Via> created_date{};
   static constexpr typed_field<fields::product::description, Via> description{};
   static constexpr typed_field<fields::product::effective_end_date, Via> effective_end_date{};
   static constexpr typed_field<fields::product::effective_start_date, Via> effective_start_date{};
   static constexpr typed_field<fields::product::id, Via> id{};
   static constexpr typed_field<fields::product::name, Via> name{};
   static constexpr typed_field<fields::product::product_number, Via> product_number{};
   static constexpr typed_field<fields::product::sku, Via> sku{};
   static constexpr typed_field<fields::product::updated_by_id, Via> updated_by_id{};
   static constexpr typed_field<fields::product::updated_date, Via> updated_date{};
};

template<typename Via>
struct product_charge_definition_fields {
};

template<typename Via>
struct product_discount_apply_detail_fields {
   static constexpr typed_field<fields::product_discount_apply_detail::applied_product_rate_plan_charge_id, Via> applied_product_rate_plan_charge_id{};
   static constexpr typed_field<fields::product_discount_apply_detail::applied_product_rate_plan_id, Via> applied_product_rate_plan_id{};
   static constexpr typed_field<fields::product_discount_apply_detail::created_by_id, Via> created_by_id{};
   static constexpr typed_field<fields::product_discount_apply_detail::created_date, Via> created_date{};
   static constexpr typed_field<fields::product_discount_apply_detail::id, Via> id{};
   static constexpr typed_field<fields::product_discount_apply_detail::product_rate_plan_charge_id, Via> product_rate_plan_charge_id{};
   static constexpr typed_field<fields::product_discount_apply_detail::updated_by_id, Via> updated_by_id{};
   static constexpr typed_field<fields::product_discount_apply_detail::updated_date, Via> updated_date{};
};

template<typename Via>
struct product_feature_fields {
   static constexpr typed_field<fields::product_feature::created_by_id, Via> created_by_id{};
   static constexpr typed_field<fields::product_feature::created_date, Via> created_date{};
   static constexpr typed_field<fields::product_feature::feature_id, Via> feature_id{};
   static constexpr typed_field<fields::product_feature::product_id, Via> product_id{};
   static constexpr typed_field<fields::product_feature::updated_by_id, Via> updated_by_id{};
   static constexpr typed_field<fields::product_feature::updated_date, Via> updated_date{};
};

template<typename Via>
struct product_rate_plan_fields {
   static constexpr typed_field<fields::product_rate_plan::active_currencies, Via> active_currencies{};
   static constexpr typed_field<fields::product_rate_plan::created_by_id, Via> created_by_id{};
   static constexpr typed_field<fields::product_rate_plan::created_date, Via> created_date{};
   static constexpr typed_field<fields::product_rate_plan::description, Via> description{};
   static constexpr typed_field<fields::product_rate_plan::effective_end_date, Via> effective_end_date{};
   static constexpr typed_field<fields::product_rate_plan::effective_start_date, Via> effective_start_date{};
   static constexpr typed_field<fields::product_rate_plan::external_id_source_system, Via> external_id_source_system{};
   static constexpr typed_field<fields::product_rate_plan::external_rate_plan_ids, Via> external_rate_plan_ids{};
   static constexpr typed_field<fields::product_rate_plan::grade, Via> grade{};
   static constexpr typed_field<fields::product_rate_plan::id, Via> id{};
   static constexpr typed_field<fields::product_rate_plan::name, Via> name{};
   static constexpr typed_field<fields::product_rate_plan::product_id, Via> product_id{};
   static constexpr typed_field<fields::product_rate_plan::product_rate_plan_number, Via> product_rate_plan_number{};
   static constexpr typed_field<fields::product_rate_plan::updated_by_id, Via> updated_by_id{};
   static constexpr typed_field<fields::product_rate_plan::updated_date, Via> updated_date{};
};

template<typename Via>
struct product_rate_plan_charge_fields {
   static constexpr typed_field<fields::product_rate_plan_charge::accounting_code, Via> accounting_code{};
   static constexpr typed_field<fields::product_rate_plan_charge::apply_discount_to, Via> apply_discount_to{};
   static constexpr typed_field<fields::product_rate_plan_charge::apply_to_billing_period_partially, Via> apply_to_billing_period_partially{};
   static constexpr typed_field<fields::product_rate_plan_charge::bill_cycle_day, Via> bill_cycle_day{};
   static constexpr typed_field<fields::product_rate_plan_charge::bill_cycle_type, Via> bill_cycle_type{};
   static constexpr typed_field<fields::product_rate_plan_charge::billing_period, Via> billing_period{};
   static constexpr typed_field<fields::product_rate_plan_charge::billing_period_alignment, Via> billing_period_alignment{};
   static constexpr typed_field<fields::product_rate_plan_charge::billing_timing, Via> billing_timing{};
   static constexpr typed_field<fields::product_rate_plan_charge::centralized_price, Via> centralized_price{};
   static constexpr typed_field<fields::product_rate_plan_charge::charge_function, Via> charge_function{};
   static constexpr typed_field<fields::product_rate_plan_charge::charge_level_min_commitment_amount, Via> charge_level_min_commitment_amount{};
   static constexpr typed_field<fields::product_rate_plan_charge::charge_model, Via> charge_model{};
   static constexpr typed_field<fields::product_rate_plan_charge::charge_model_configuration, Via> charge_model_configuration{};
   static constexpr typed_field<fields::product_rate_plan_charge::charge_type, Via> charge_type{};
   static constexpr typed_field<fields::product_rate_plan_charge::commitment_level, Via> commitment_level{};
   static constexpr typed_field<fields::product_rate_plan_charge::commitment_type, Via> commitment_type{};
   static constexpr typed_field<fields::product_rate_plan_charge::created_by_id, Via> created_by_id{};
   static constexpr typed_field<fields::product_rate_plan_charge::created_date, Via> created_date{};
   static constexpr typed_field<fields::product_rate_plan_charge::credit_option, Via> credit_option{};
   static constexpr typed_field<fields::product_rate_plan_charge::default_quantity, Via> default_quantity{};
   static constexpr typed_field<fields::product_rate_plan_charge::deferred_revenue_account, Via> deferred_revenue_account{};
   static constexpr typed_field<fields::product_rate_plan_charge::description, Via> description{};
   static constexpr typed_field<fields::product_rate_plan_charge::discount_class, Via> discount_class{};
   static constexpr typed_field<fields::product_rate_plan_charge::discount_class_id, Via> discount_class_id{};
   static constexpr typed_field<fields::product_rate_plan_charge::discount_level, Via> discount_level{};
   static constexpr typed_field<fields::product_rate_plan_charge::drawdown_rate, Via> drawdown_rate{};
   static constexpr typed_field<fields::product_rate_plan_charge::drawdown_uom, Via> drawdown_uom{};
   static constexpr typed_field<fields::product_rate_plan_charge::eligible_account_conditions, Via> eligible_account_conditions{};
   static constexpr typed_field<fields::product_rate_plan_charge::eligible_charge_conditions, Via> eligible_charge_conditions{};
   static constexpr typed_field<fields::product_rate_plan_charge::end_date_condition, Via> end_date_condition{};
   static constexpr typed_field<fields::product_rate_plan_charge::exclude_item_billing_from_revenue_accounting, Via> exclude_item_billing_from_revenue_accounting{};
   static constexpr typed_field<fields::product_rate_plan_charge::exclude_item_booking_from_revenue_accounting, Via> exclude_item_booking_from_revenue_accounting{};
   static constexpr typed_field<fields::product_rate_plan_charge::formula, Via> formula{};
   static constexpr typed_field<fields::product_rate_plan_charge::fund_credit_option, Via> fund_credit_option{};
   static constexpr typed_field<fields::product_rate_plan_charge::fund_support_account_hierarchy, Via> fund_support_account_hierarchy{};
   static constexpr typed_field<fields::product_rate_plan_charge::id, Via> id{};
   static constexpr typed_field<fields::product_rate_plan_charge::included_units, Via> included_units{};
   static constexpr typed_field<fields::product_rate_plan_charge::is_allocation_eligible, Via> is_allocation_eligible{};
   static constexpr typed_field<fields::product_rate_plan_charge::is_charge_level_min_commit, Via> is_charge_level_min_commit{};
   static constexpr typed_field<fields::product_rate_plan_charge::is_committed, Via> is_committed{};
   static constexpr typed_field<fields::product_rate_plan_charge::is_prepaid, Via> is_prepaid{};
   static constexpr typed_field<fields::product_rate_plan_charge::is_rollover, Via> is_rollover{};
   static constexpr typed_field<fields::product_rate_plan_charge::is_stacked_discount, Via> is_stacked_discount{};
   static constexpr typed_field<fields::product_rate_plan_charge::is_unbilled, Via> is_unbilled{};
   static constexpr typed_field<fields::product_rate_plan_charge::legacy_revenue_reporting, Via> legacy_revenue_reporting{};
   static constexpr typed_field<fields::product_rate_plan_charge::list_price_base, Via> list_price_base{};
   static constexpr typed_field<fields::product_rate_plan_charge::max_quantity, Via> max_quantity{};
   static constexpr typed_field<fields::product_rate_plan_charge::min_quantity, Via> min_quantity{};
   static constexpr typed_field<fields::product_rate_plan_charge::name, Via> name{};
   static constexpr typed_field<fields::product_rate_plan_charge::number_of_period, Via> number_of_period{};
   static constexpr typed_field<fields::product_rate_plan_charge::overage_calculation_option, Via> overage_calculation_option{};
   static constexpr typed_field<fields::product_rate_plan_charge::overage_unused_units_credit_option, Via> overage_unused_units_credit_option{};
   static constexpr typed_field<fields::product_rate_plan_charge::prepaid_operation_type, Via> prepaid_operation_type{};
   static constexpr typed_field<fields::product_rate_plan_charge::prepaid_quantity, Via> prepaid_quantity{};
   static constexpr typed_field<fields::product_rate_plan_charge::prepaid_total_quantity, Via> prepaid_total_quantity{};
   static constexpr typed_field<fields::product_rate_plan_charge::prepaid_uom, Via> prepaid_uom{};
   static constexpr typed_field<fields::product_rate_plan_charge::price_change_option, Via> price_change_option{};
   static constexpr typed_field<fields::product_rate_plan_charge::price_increase_option, Via> price_increase_option{};
   static constexpr typed_field<fields::product_rate_plan_charge::price_increase_percentage, Via> price_increase_percentage{};
   static constexpr typed_field<fields::product_rate_plan_charge::price_upsell_quantity_stacked, Via> price_upsell_quantity_stacked{};
   static constexpr typed_field<fields::product_rate_plan_charge::product_category, Via> product_category{};
   static constexpr typed_field<fields::product_rate_plan_charge::product_class, Via> product_class{};
   static constexpr typed_field<fields::product_rate_plan_charge::product_discount_apply_detail_data, Via> product_discount_apply_detail_data{};
   static constexpr typed_field<fields::product_rate_plan_charge::product_family, Via> product_family{};
   static constexpr typed_field<fields::product_rate_plan_charge::product_line, Via> product_line{};
   static constexpr typed_field<fields::product_rate_plan_charge::product_rate_plan_charge_number, Via> product_rate_plan_charge_number{};
   static constexpr typed_field<fields::product_rate_plan_charge::product_rate_plan_charge_tier_data, Via> product_rate_plan_charge_tier_data{};
   static constexpr typed_field<fields::product_rate_plan_charge::product_rate_plan_id, Via> product_rate_plan_id{};
   static constexpr typed_field<fields::product_rate_plan_charge::proration_option, Via> proration_option{};
   static constexpr typed_field<fields::product_rate_plan_charge::rating_group, Via> rating_group{};
   static constexpr typed_field<fields::product_rate_plan_charge::rating_groups_operator_type, Via> rating_groups_operator_type{};
   static constexpr typed_field<fields::product_rate_plan_charge::recognized_revenue_account, Via> recognized_revenue_account{};
   static constexpr typed_field<fields::product_rate_plan_charge::reflect_discount_in_net_amount, Via> reflect_discount_in_net_amount{};
   static constexpr typed_field<fields::product_rate_plan_charge::revenue_amortization_method, Via> revenue_amortization_method{};
   static constexpr typed_field<fields::product_rate_plan_charge::revenue_recognition_rule_name, Via> revenue_recognition_rule_name{};
   static constexpr typed_field<fields::product_rate_plan_charge::revenue_recognition_timing, Via> revenue_recognition_timing{};
   static constexpr typed_field<fields::product_rate_plan_charge::rev_rec_code, Via> rev_rec_code{};
   static constexpr typed_field<fields::product_rate_plan_charge::rev_rec_trigger_condition, Via> rev_rec_trigger_condition{};
   static constexpr typed_field<fields::product_rate_plan_charge::rollover_apply, Via> rollover_apply{};
   static constexpr typed_field<fields::product_rate_plan_charge::rollover_end_date, Via> rollover_end_date{};
   static constexpr typed_field<fields::product_rate_plan_charge::rollover_end_date_type, Via> rollover_end_date_type{};
   static constexpr typed_field<fields::product_rate_plan_charge::rollover_fund_priority, Via> rollover_fund_priority{};
   static constexpr typed_field<fields::product_rate_plan_charge::rollover_period_length, Via> rollover_period_length{};
   static constexpr typed_field<fields::product_rate_plan_charge::rollover_periods, Via> rollover_periods{};
   static constexpr typed_field<fields::product_rate_plan_charge::rollover_period_type, Via> rollover_period_type{};
   static constexpr typed_field<fields::product_rate_plan_charge::smoothing_model, Via> smoothing_model{};
   static constexpr typed_field<fields::product_rate_plan_charge::specific_billing_period, Via> specific_billing_period{};
   static constexpr typed_field<fields::product_rate_plan_charge::specific_list_price_base, Via> specific_list_price_base{};
   static constexpr typed_field<fields::product_rate_plan_charge::specific_validity_period_length, Via> specific_validity_period_length{};
   static constexpr typed_field<fields::product_rate_plan_charge::split_upsell_quantity, Via> split_upsell_quantity{};
   static constexpr typed_field<fields::product_rate_plan_charge::taxable, Via> taxable{};
   static constexpr typed_field<fields::product_rate_plan_charge::tax_code, Via> tax_code{};
   static constexpr typed_field<fields::product_rate_plan_charge::tax_mode, Via> tax_mode{};
   static constexpr typed_field<fields::product_rate_plan_charge::trigger_event, Via> trigger_event{};
   static constexpr typed_field<fields::product_rate_plan_charge::uom, Via> uom{};
   static constexpr typed_field<fields::product_rate_plan_charge::updated_by_id, Via> updated_by_id{};
   static constexpr typed_field<fields::product_rate_plan_charge::updated_date, Via> updated_date{};
   static constexpr typed_field<fields::product_rate_plan_charge::up_to_periods, Via> up_to_periods{};
   static constexpr typed_field<fields::product_rate_plan_charge::up_to_periods_type, Via> up_to_periods_type{};
   static constexpr typed_field<fields::product_rate_plan_charge::usage_record_rating_option, Via> usage_record_rating_option{};
   static constexpr typed_field<fields::product_rate_plan_charge::use_discount_specific_accounting_code, Via> use_discount_specific_accounting_code{};
   static constexpr typed_field<fields::product_rate_plan_charge::use_tenant_default_for_price_change, Via> use_tenant_default_for_price_change{};
   static constexpr typed_field<fields::product_rate_plan_charge::validity_period_type, Via> validity_period_type{};
   static constexpr typed_field<fields::product_rate_plan_charge::vp_alignment, Via> vp_alignment{};
   static constexpr typed_field<fields::product_rate_plan_charge::vp_anchor_date, Via> vp_anchor_date{};
   static constexpr typed_field<fields::product_rate_plan_charge::vp_proration_option, Via> vp_proration_option{};
   static constexpr typed_field<fields::product_rate_plan_charge::weekly_bill_cycle_day, Via> weekly_bill_cycle_day{};
};

template<typename Via>
struct product_rate_plan_charge_tier_fields {
   static constexpr typed_field<fields::product_rate_plan_charge_tier::active, Via> active{};
   static constexpr typed_field<fields::product_rate_plan_charge_tier::created_by_id, Via> created_by_id{};
   static constexpr typed_field<fields::product_rate_plan_charge_tier::created_date, Via> created_date{};
   static constexpr typed_field<fields::product_rate_plan_charge_tier::currency, Via> currency{};
   static constexpr typed_field<fields::product_rate_plan_charge_tier::discount_amount, Via> discount_amount{};
   static constexpr typed_field<fields::product_rate_plan_charge_tier::discount_percentage, Via> discount_percentage{};
   static constexpr typed_field<fields::product_rate_plan_charge_tier::ending_unit, Via> ending_unit{};
   static constexpr typed_field<fields::product_rate_plan_charge_tier::id, Via> id{};
   static constexpr typed_field<fields::product_rate_plan_charge_tier::included_units, Via> included_units{};
   static constexpr typed_field<fields::product_rate_plan_charge_tier::is_default, Via> is_default{};
   static constexpr typed_field<fields::product_rate_plan_charge_tier::is_overage_price, Via> is_overage_price{};
   static constexpr typed_field<fields::product_rate_plan_charge_tier::maximum_amount, Via> maximum_amount{};
   static constexpr typed_field<fields::product_rate_plan_charge_tier::minimum_amount, Via> minimum_amount{};
   static constexpr typed_field<fields::product_rate_plan_charge_tier::overage_price, Via> overage_price{};
   static constexpr typed_field<fields::product_rate_plan_charge_tier::price, Via> price{};
   static constexpr typed_field<fields::product_rate_plan_charge_tier::price_format, Via> price_format{};
   static constexpr typed_field<fields::product_rate_plan_charge_tier::product_rate_plan_charge_id, Via> product_rate_plan_charge_id{};
   static constexpr typed_field<fields::product_rate_plan_charge_tier::starting_unit, Via> starting_unit{};
   static constexpr typed_field<fields::product_rate_plan_charge_tier::tier, Via> tier{};
   static constexpr typed_field<fields::product_rate_plan_charge_tier::updated_by_id, Via> updated_by_id{};
   static constexpr typed_field<fields::product_rate_plan_charge_tier::updated_date, Via> updated_date{};
};

template<typename Via>
struct ramp_fields {
};

template<typename Via>
struct ramp_interval_fields {
};

template<typename Via>
struct ramp_interval_delta_metrics_fields {
};

template<typename Via>
struct ramp_interval_delta_mrr_fields {
};

template<typename Via>
struct ramp_interval_delta_quantity_fields {
};

template<typename Via>
struct ramp_interval_metrics_fields {
};

template<typename Via>
struct ramp_interval_mrr_fields {
};

template<typename Via>
struct rate_plan_fields {
   static constexpr typed_field<fields::rate_plan::amendment_id, Via> amendment_id{};
   static constexpr typed_field<fields::rate_plan::amendment_subscription_rate_plan_id, Via> amendment_subscription_rate_plan_id{};
   static constexpr typed_field<fields::rate_plan::amendment_type, Via> amendment_type{};
   static constexpr typed_field<fields::rate_plan::created_by_id, Via> created_by_id{};
   static constexpr typed_field<fields::rate_plan::created_date, Via> created_date{};
   static constexpr typed_field<fields::rate_plan::externally_managed_plan_id, Via> externally_managed_plan_id{};
   static constexpr typed_field<fields::rate_plan::id, Via> id{};
   static constexpr typed_field<fields::rate_plan::invoice_owner_id, Via> invoice_owner_id{};
   static constexpr typed_field<fields::rate_plan::is_from_external_catalog, Via> is_from_external_catalog{};
   static constexpr typed_field<fields::rate_plan::name, Via> name{};
   static constexpr typed_field<fields::rate_plan::original_rate_plan_id, Via> original_rate_plan_id{};
   static constexpr typed_field<fields::rate_plan::pricing_attributes, Via> pricing_attributes{};
   static constexpr typed_field<fields::rate_plan::product_rate_plan_id, Via> product_rate_plan_id{};
   static constexpr typed_field<fields::rate_plan::product_rate_plan_number, Via> product_rate_plan_number{};
   static constexpr typed_field<fields::rate_plan::product_rate_plan_type, Via> product_rate_plan_type{};
   static constexpr typed_field<fields::rate_plan::reverted, Via> reverted{};
   static constexpr typed_field<fields::rate_plan::subscription_id, Via> subscription_id{};
   static constexpr typed_field<fields::rate_plan::subscription_owner_id, Via> subscription_owner_id{};
   static constexpr typed_field<fields::rate_plan::subscription_rate_plan_number, Via> subscription_rate_plan_number{};
   static constexpr typed_field<fields::rate_plan::updated_by_id, Via> updated_by_id{};
   static constexpr typed_field<fields::rate_plan::updated_date, Via> updated_date{};
};

template<typename Via>
struct rate_plan_charge_fields {
   static constexpr typed_field<fields::rate_plan_charge::accounting_code, Via> accounting_code{};
   static constexpr typed_field<fields::rate_plan_charge::amended_by_order_on, Via> amended_by_order_on{};
   static constexpr typed_field<fields::rate_plan_charge::apply_discount_to, Via> apply_discount_to{};
   static constexpr typed_field<fields::rate_plan_charge::apply_to_billing_period_partially, Via> apply_to_billing_period_partially{};
   static constexpr typed_field<fields::rate_plan_charge::bill_cycle_day, Via> bill_cycle_day{};
   static constexpr typed_field<fields::rate_plan_charge::bill_cycle_type, Via> bill_cycle_type{};
   static constexpr typed_field<fields::rate_plan_charge::billing_period, Via> billing_period{};
   static constexpr typed_field<fields::rate_plan_charge::billing_period_alignment, Via> billing_period_alignment{};
   static constexpr typed_field<fields::rate_plan_charge::billing_timing, Via> billing_timing{};
   static constexpr typed_field<fields::rate_plan_charge::charged_through_date, Via> charged_through_date{};
   static constexpr typed_field<fields::rate_plan_charge::charge_function, Via> charge_function{};
   static constexpr typed_field<fields::rate_plan_charge::charge_model, Via> charge_model{};
   static constexpr typed_field<fields::rate_plan_charge::charge_number, Via> charge_number{};
   static constexpr typed_field<fields::rate_plan_charge::charge_type, Via> charge_type{};
   static constexpr typed_field<fields::rate_plan_charge::commitment_level, Via> commitment_level{};
   static constexpr typed_field<fields::rate_plan_charge::commitment_type, Via> commitment_type{};
   static constexpr typed_field<fields::rate_plan_charge::created_by_id, Via> created_by_id{};
   static constexpr typed_field<fields::rate_plan_charge::created_date, Via> created_date{};
   static constexpr typed_field<fields::rate_plan_charge::credit_option, Via> credit_option{};
   static constexpr typed_field<fields::rate_plan_charge::description, Via> description{};
   static constexpr typed_field<fields::rate_plan_charge::discount_amount, Via> discount_amount{};
   static constexpr typed_field<fields::rate_plan_charge::discount_class, Via> discount_class{};
   static constexpr typed_field<fields::rate_plan_charge::discount_level, Via> discount_level{};
   static constexpr typed_field<fields::rate_plan_charge::discount_percentage, Via> discount_percentage{};
   static constexpr typed_field<fields::rate_plan_charge::dmrc, Via> dmrc{};
   static constexpr typed_field<fields::rate_plan_charge::drawdown_rate, Via> drawdown_rate{};
   static constexpr typed_field<fields::rate_plan_charge::drawdown_uom, Via> drawdown_uom{};
   static constexpr typed_field<fields::rate_plan_charge::dtcv, Via> dtcv{};
   static constexpr typed_field<fields::rate_plan_charge::effective_end_date, Via> effective_end_date{};
   static constexpr typed_field<fields::rate_plan_charge::effective_start_date, Via> effective_start_date{};
   static constexpr typed_field<fields::rate_plan_charge::eligible_account_conditions, Via> eligible_account_conditions{};
   static constexpr typed_field<fields::rate_plan_charge::eligible_charge_conditions, Via> eligible_charge_conditions{};
   static constexpr typed_field<fields::rate_plan_charge::end_date_condition, Via> end_date_condition{};
   static constexpr typed_field<fields::rate_plan_charge::estimated_end_date, Via> estimated_end_date{};
   static constexpr typed_field<fields::rate_plan_charge::estimated_start_date, Via> estimated_start_date{};
   static constexpr typed_field<fields::rate_plan_charge::exclude_item_billing_from_revenue_accounting, Via> exclude_item_billing_from_revenue_accounting{};
   static constexpr typed_field<fields::rate_plan_charge::exclude_item_booking_from_revenue_accounting, Via> exclude_item_booking_from_revenue_accounting{};
   static constexpr typed_field<fields::rate_plan_charge::id, Via> id{};
   static constexpr typed_field<fields::rate_plan_charge::included_units, Via> included_units{};
   static constexpr typed_field<fields::rate_plan_charge::invoice_owner_id, Via> invoice_owner_id{};
   static constexpr typed_field<fields::rate_plan_charge::is_allocation_eligible, Via> is_allocation_eligible{};
   static constexpr typed_field<fields::rate_plan_charge::is_committed, Via> is_committed{};
   static constexpr typed_field<fields::rate_plan_charge::is_dimensional_price, Via> is_dimensional_price{};
   static constexpr typed_field<fields::rate_plan_charge::is_last_segment, Via> is_last_segment{};
   static constexpr typed_field<fields::rate_plan_charge::is_prepaid, Via> is_prepaid{};
   static constexpr typed_field<fields::rate_plan_charge::is_price_negotiated, Via> is_price_negotiated{};
   static constexpr typed_field<fields::rate_plan_charge::is_processed, Via> is_processed{};
   static constexpr typed_field<fields::rate_plan_charge::is_rollover, Via> is_rollover{};
   static constexpr typed_field<fields::rate_plan_charge::is_stacked_discount, Via> is_stacked_discount{};
   static constexpr typed_field<fields::rate_plan_charge::is_unbilled, Via> is_unbilled{};
   static constexpr typed_field<fields::rate_plan_charge::list_price_base, Via> list_price_base{};
   static constexpr typed_field<fields::rate_plan_charge::maximum_amount, Via> maximum_amount{};
   static constexpr typed_field<fields::rate_plan_charge::minimum_amount, Via> minimum_amount{};
   static constexpr typed_field<fields::rate_plan_charge::mrr, Via> mrr{};
   static constexpr typed_field<fields::rate_plan_charge::name, Via> name{};
   static constexpr typed_field<fields::rate_plan_charge::number_of_deliveries, Via> number_of_deliveries{};
   static constexpr typed_field<fields::rate_plan_charge::number_of_periods, Via> number_of_periods{};
   static constexpr typed_field<fields::rate_plan_charge::optional, Via> optional{};
   static constexpr typed_field<fields::rate_plan_charge::original_charge_id, Via> original_charge_id{};
   static constexpr typed_field<fields::rate_plan_charge::original_id, Via> original_id{};
   static constexpr typed_field<fields::rate_plan_charge::original_list_price, Via> original_list_price{};
   static constexpr typed_field<fields::rate_plan_charge::original_order_date, Via> original_order_date{};
   static constexpr typed_field<fields::rate_plan_charge::overage_calculation_option, Via> overage_calculation_option{};
   static constexpr typed_field<fields::rate_plan_charge::overage_price, Via> overage_price{};
   static constexpr typed_field<fields::rate_plan_charge::overage_unused_units_credit_option, Via> overage_unused_units_credit_option{};
   static constexpr typed_field<fields::rate_plan_charge::payment_term_snapshot, Via> payment_term_snapshot{};
   static constexpr typed_field<fields::rate_plan_charge::percentage, Via> percentage{};
   static constexpr typed_field<fields::rate_plan_charge::prepaid_committed_amount, Via> prepaid_committed_amount{};
   static constexpr typed_field<fields::rate_plan_charge::prepaid_operation_type, Via> prepaid_operation_type{};
   static constexpr typed_field<fields::rate_plan_charge::prepaid_quantity, Via> prepaid_quantity{};
   static constexpr typed_field<fields::rate_plan_charge::prepaid_total_quantity, Via> prepaid_total_quantity{};
   static constexpr typed_field<fields::rate_plan_charge::prepaid_uom, Via> prepaid_uom{};
   static constexpr typed_field<fields::rate_plan_charge::price, Via> price{};
   static constexpr typed_field<fields::rate_plan_charge::price_change_option, Via> price_change_option{};
   static constexpr typed_field<fields::rate_plan_charge::price_increase_percentage, Via> price_increase_percentage{};
   static constexpr typed_field<fields::rate_plan_charge::price_upsell_quantity_stacked, Via> price_upsell_quantity_stacked{};
   static constexpr typed_field<fields::rate_plan_charge::pricing_attributes, Via> pricing_attributes{};
   static constexpr typed_field<fields::rate_plan_charge::processed_through_date, Via> processed_through_date{};
   static constexpr typed_field<fields::rate_plan_charge::product_category, Via> product_category{};
   static constexpr typed_field<fields::rate_plan_charge::product_class, Via> product_class{};
   static constexpr typed_field<fields::rate_plan_charge::product_family, Via> product_family{};
   static constexpr typed_field<fields::rate_plan_charge::product_line, Via> product_line{};
   static constexpr typed_field<fields::rate_plan_charge::product_rate_plan_charge_id, Via> product_rate_plan_charge_id{};
   static constexpr typed_field<fields::rate_plan_charge::product_rate_plan_charge_number, Via> product_rate_plan_charge_number{};
   static constexpr typed_field<fields::rate_plan_charge::proration_option, Via> proration_option{};
   static constexpr typed_field<fields::rate_plan_charge::quantity, Via> quantity{};
   static constexpr typed_field<fields::rate_plan_charge::rate_plan_id, Via> rate_plan_id{};
   static constexpr typed_field<fields::rate_plan_charge::rating_group, Via> rating_group{};
   static constexpr typed_field<fields::rate_plan_charge::rating_groups_operator_type, Via> rating_groups_operator_type{};
   static constexpr typed_field<fields::rate_plan_charge::reflect_discount_in_net_amount, Via> reflect_discount_in_net_amount{};
   static constexpr typed_field<fields::rate_plan_charge::revenue_amortization_method, Via> revenue_amortization_method{};
   static constexpr typed_field<fields::rate_plan_charge::revenue_recognition_rule_name, Via> revenue_recognition_rule_name{};
   static constexpr typed_field<fields::rate_plan_charge::revenue_recognition_timing, Via> revenue_recognition_timing{};
   static constexpr typed_field<fields::rate_plan_charge::reverted, Via> reverted{};
   static constexpr typed_field<fields::rate_plan_charge::rev_rec_code, Via> rev_rec_code{};
   static constexpr typed_field<fields::rate_plan_charge::rev_rec_trigger_condition, Via> rev_rec_trigger_condition{};
   static constexpr typed_field<fields::rate_plan_charge::rollover_apply, Via> rollover_apply{};
   static constexpr typed_field<fields::rate_plan_charge::rollover_balance, Via> rollover_balance{};
   static constexpr typed_field<fields::rate_plan_charge::rollover_period_length, Via> rollover_period_length{};
   static constexpr typed_field<fields::rate_plan_charge::rollover_periods, Via> rollover_periods{};
   static constexpr typed_field<fields::rate_plan_charge::sales_price, Via> sales_price{};
   static constexpr typed_field<fields::rate_plan_charge::segment, Via> segment{};
   static constexpr typed_field<fields::rate_plan_charge::specific_billing_period, Via> specific_billing_period{};
   static constexpr typed_field<fields::rate_plan_charge::specific_end_date, Via> specific_end_date{};
   static constexpr typed_field<fields::rate_plan_charge::specific_list_price_base, Via> specific_list_price_base{};
   static constexpr typed_field<fields::rate_plan_charge::status, Via> status{};
   static constexpr typed_field<fields::rate_plan_charge::subscription_id, Via> subscription_id{};
   static constexpr typed_field<fields::rate_plan_charge::subscription_owner_id, Via> subscription_owner_id{};
   static constexpr typed_field<fields::rate_plan_charge::taxable, Via> taxable{};
   static constexpr typed_field<fields::rate_plan_charge::tax_code, Via> tax_code{};
   static constexpr typed_field<fields::rate_plan_charge::tax_code_name, Via> tax_code_name{};
   static constexpr typed_field<fields::rate_plan_charge::tax_mode, Via> tax_mode{};
   static constexpr typed_field<fields::rate_plan_charge::tax_mode_option, Via> tax_mode_option{};
   static constexpr typed_field<fields::rate_plan_charge::tcv, Via> tcv{};
   static constexpr typed_field<fields::rate_plan_charge::trigger_date, Via> trigger_date{};
   static constexpr typed_field<fields::rate_plan_charge::trigger_event, Via> trigger_event{};
   static constexpr typed_field<fields::rate_plan_charge::unused_units_credit_rates, Via> unused_units_credit_rates{};
   static constexpr typed_field<fields::rate_plan_charge::uom, Via> uom{};
   static constexpr typed_field<fields::rate_plan_charge::updated_by_id, Via> updated_by_id{};
   static constexpr typed_field<fields::rate_plan_charge::updated_date, Via> updated_date{};
   static constexpr typed_field<fields::rate_plan_charge::upsell_origin_charge_number, Via> upsell_origin_charge_number{};
   static constexpr typed_field<fields::rate_plan_charge::up_to_periods, Via> up_to_periods{};
   static constexpr typed_field<fields::rate_plan_charge::up_to_periods_type, Via> up_to_periods_type{};
   static constexpr typed_field<fields::rate_plan_charge::usage_record_rating_option, Via> usage_record_rating_option{};
   static constexpr typed_field<fields::rate_plan_charge::use_discount_specific_accounting_code, Via> use_discount_specific_accounting_code{};
   static constexpr typed_field<fields::rate_plan_charge::validity_period_type, Via> validity_period_type{};
   static constexpr typed_field<fields::rate_plan_charge::version, Via> version{};
   static constexpr typed_field<fields::rate_plan_charge::weekly_bill_cycle_day, Via> weekly_bill_cycle_day{};
};

template<typename Via>
struct rate_plan_charge_tier_fields {
   static constexpr typed_field<fields::rate_plan_charge_tier::created_by_id, Via> created_by_id{};
   static constexpr typed_field<fields::rate_plan_charge_tier::created_date, Via> created_date{};
   static constexpr typed_field<fields::rate_plan_charge_tier::currency, Via> currency{};
   static constexpr typed_field<fields::rate_plan_charge_tier::discount_amount, Via> discount_amount{};
   static constexpr typed_field<fields::rate_plan_charge_tier::discount_percentage, Via> discount_percentage{};
   static constexpr typed_field<fields::rate_plan_charge_tier::ending_unit, Via> ending_unit{};
   static constexpr typed_field<fields::rate_plan_charge_tier::id, Via> id{};
   static constexpr typed_field<fields::rate_plan_charge_tier::included_units, Via> included_units{};
   static constexpr typed_field<fields::rate_plan_charge_tier::is_overage_price, Via> is_overage_price{};
   static constexpr typed_field<fields::rate_plan_charge_tier::overage_price, Via> overage_price{};
   static constexpr typed_field<fields::rate_plan_charge_tier::price, Via> price{};
   static constexpr typed_field<fields::rate_plan_charge_tier::price_format, Via> price_format{};
   static constexpr typed_field<fields::rate_plan_charge_tier::rate_plan_charge_id, Via> rate_plan_charge_id{};
   static constexpr typed_field<fields::rate_plan_charge_tier::starting_unit, Via> starting_unit{};
   static constexpr typed_field<fields::rate_plan_charge_tier::tier, Via> tier{};
   static constexpr typed_field<fields::rate_plan_charge_tier::updated_by_id, Via> updated_by_id{};
   static constexpr typed_field<fields::rate_plan_charge_tier::updated_date, Via> updated_date{};
};

template<typename Via>
struct rating_result_fields {
   static constexpr typed_field<fields::rating_result::account_id, Via> account_id{};
   static constexpr typed_field<fields::rating_result::amount, Via> amount{};
   static constexpr typed_field<fields::rating_result::billing_period_id, Via> billing_period_id{};
   static constexpr typed_field<fields::rating_result::charge_segment_number, Via> charge_segment_number{};
   static constexpr typed_field<fields::rating_result::created_by_id, Via> created_by_id{};
   static constexpr typed_field<fields::rating_result::created_date, Via> created_date{};
   static constexpr typed_field<fields::rating_result::id, Via> id{};
   static constexpr typed_field<fields::rating_result::is_partial, Via> is_partial{};
   static constexpr typed_field<fields::rating_result::quantity, Via> quantity{};
   static constexpr typed_field<fields::rating_result::rate_plan_charge_id, Via> rate_plan_charge_id{};
   static constexpr typed_field<fields::rating_result::service_end_date, Via> service_end_date{};
   static constexpr typed_field<fields::rating_result::service_start_date, Via> service_start_date{};
   static constexpr typed_field<fields::rating_result::status, Via> status{};
   static constexpr typed_field<fields::rating_result::subscription_id, Via> subscription_id{};
   static constexpr typed_field<fields::rating_result::updated_by_id, Via> updated_by_id{};
   static constexpr typed_field<fields::rating_result::updated_date, Via> updated_date{};
};

template<typename Via>
struct refund_fields {
   static constexpr typed_field<fields::refund::account_id, Via> account_id{};
   static constexpr typed_field<fields::refund::accounting_code, Via> accounting_code{};
   static constexpr typed_field<fields::refund::amount, Via> amount{};
   static constexpr typed_field<fields::refund::cancelled_on, Via> cancelled_on{};
   static constexpr typed_field<fields::refund::comment, Via> comment{};
   static constexpr typed_field<fields::refund::created_by_id, Via> created_by_id{};
   static constexpr typed_field<fields::refund::created_date, Via> created_date{};
   static constexpr typed_field<fields::refund::currency, Via> currency{};
   static constexpr typed_field<fields::refund::gateway, Via> gateway{};
   static constexpr typed_field<fields::refund::gateway_option_data, Via> gateway_option_data{};
   static constexpr typed_field<fields::refund::gateway_reconciliation_reason, Via> gateway_reconciliation_reason{};
   static constexpr typed_field<fields::refund::gateway_reconciliation_status, Via> gateway_reconciliation_status{};
   static constexpr typed_field<fields::refund::gateway_response, Via> gateway_response{};
   static constexpr typed_field<fields::refund::gateway_response_code, Via> gateway_response_code{};
   static constexpr typed_field<fields::refund::gateway_state, Via> gateway_state{};
   static constexpr typed_field<fields::refund::id, Via> id{};
   static constexpr typed_field<fields::refund::marked_for_submission_on, Via> marked_for_submission_on{};
   static constexpr typed_field<fields::refund::method_type, Via> method_type{};
   static constexpr typed_field<fields::refund::payment_id, Via> payment_id{};
   static constexpr typed_field<fields::refund::payment_method_id, Via> payment_method_id{};
   static constexpr typed_field<fields::refund::payment_method_snapshot_id, Via> payment_method_snapshot_id{};
   static constexpr typed_field<fields::refund::payout_id, Via> payout_id{};
   static constexpr typed_field<fields::refund::reason_code, Via> reason_code{};
   static constexpr typed_field<fields::refund::reference_id, Via> reference_id{};
   static constexpr typed_field<fields::refund::refund_date, Via> refund_date{};
   static constexpr typed_field<fields::refund::refund_invoice_payment_data, Via> refund_invoice_payment_data{};
   static constexpr typed_field<fields::refund::refund_number, Via> refund_number{};
   static constexpr typed_field<fields::refund::refund_transaction_time, Via> refund_transaction_time{};
   static constexpr typed_field<fields::refund::second_refund_reference_id, Via> second_refund_reference_id{};
   static constexpr typed_field<fields::refund::settled_on, Via> settled_on{};
   static constexpr typed_field<fields::refund::soft_descriptor, Via> soft_descriptor{};
   static constexpr typed_field<fields::refund::soft_descriptor_phone, Via> soft_descriptor_phone{};
   static constexpr typed_field<fields::refund::source_type, Via> source_type{};
   static constexpr typed_field<fields::refund::status, Via> status{};
   static constexpr typed_field<fields::refund::submitted_on, Via> submitted_on{};
   static constexpr typed_field<fields::refund::transferred_to_accounting, Via> transferred_to_accounting{};
   static constexpr typed_field<fields::refund::type, Via> type{};
   static constexpr typed_field<fields::refund::updated_by_id, Via> updated_by_id{};
   static constexpr typed_field<fields::refund::updated_date, Via> updated_date{};
};

template<typename Via>
struct refund_application_fields {
   static constexpr typed_field<fields::refund_application::apply_amount, Via> apply_amount{};
   static constexpr typed_field<fields::refund_application::created_by_id, Via> created_by_id{};
   static constexpr typed_field<fields::refund_application::created_date, Via> created_date{};
   static constexpr typed_field<fields::refund_application::effective_date, Via> effective_date{};
   static constexpr typed_field<fields::refund_application::id, Via> id{};
   static constexpr typed_field<fields::refund_application::updated_by_id, Via> updated_by_id{};
   static constexpr typed_field<fields::refund_application::updated_date, Via> updated_date{};
};

template<typename Via>
struct refund_application_item_fields {
   static constexpr typed_field<fields::refund_application_item::amount, Via> amount{};
   static constexpr typed_field<fields::refund_application_item::created_by_id, Via> created_by_id{};
   static constexpr typed_field<fields::refund_application_item::created_date, Via> created_date{};
   static constexpr typed_field<fields::refund_application_item::effective_date, Via> effective_date{};
   static constexpr typed_field<fields::refund_application_item::id, Via> id{};
   static constexpr typed_field<fields::refund_application_item::updated_by_id, Via> updated_by_id{};
   static constexpr typed_field<fields::refund_application_item::updated_date, Via> updated_date{};
};

template<typename Via>
struct refund_invoice_payment_fields {
   static constexpr typed_field<fields::refund_invoice_payment::created_by_id, Via> created_by_id{};
   static constexpr typed_field<fields::refund_invoice_payment::created_date, Via> created_date{};
   static constexpr typed_field<fields::refund_invoice_payment::id, Via> id{};
   static constexpr typed_field<fields::refund_invoice_payment::invoice_id, Via> invoice_id{};
   static constexpr typed_field<fields::refund_invoice_payment::invoice_payment_id, Via> invoice_payment_id{};
   static constexpr typed_field<fields::refund_invoice_payment::refund_amount, Via> refund_amount{};
   static constexpr typed_field<fields::refund_invoice_payment::refund_id, Via> refund_id{};
   static constexpr typed_field<fields::refund_invoice_payment::updated_by_id, Via> updated_by_id{};
   static constexpr typed_field<fields::refund_invoice_payment::updated_date, Via> updated_date{};
};

template<typename Via>
struct refund_part_fields {
   static constexpr typed_field<fields::refund_part::created_by_id, Via> created_by_id{};
   static constexpr typed_field<fields::refund_part::created_date, Via> created_date{};
   static constexpr typed_field<fields::refund_part::id, Via> id{};
   static constexpr typed_field<fields::refund_part::refund_amount, Via> refund_amount{};
   static constexpr typed_field<fields::refund_part::updated_by_id, Via> updated_by_id{};
   static constexpr typed_field<fields::refund_part::updated_date, Via> updated_date{};
};

template<typename Via>
struct refund_part_item_fields {
   static constexpr typed_field<fields::refund_part_item::amount, Via> amount{};
   static constexpr typed_field<fields::refund_part_item::created_by_id, Via> created_by_id{};
   static constexpr typed_field<fields::refund_part_item::created_date, Via> created_date{};
   static constexpr typed_field<fields::refund_part_item::id, Via> id{};
   static constexpr typed_field<fields::refund_part_item::updated_by_id, Via> updated_by_id{};
   static constexpr typed_field<fields::refund_part_item::updated_date, Via> updated_date{};
};

template<typename Via>
struct refund_transaction_log_fields {
   static constexpr typed_field<fields::refund_transaction_log::batch_id, Via> batch_id{};
   static constexpr typed_field<fields::refund_transaction_log::created_date, Via> created_date{};
   static constexpr typed_field<fields::refund_transaction_log::gateway, Via> gateway{};
   static constexpr typed_field<fields::refund_transaction_log::gateway_reason_code, Via> gateway_reason_code{};
   static constexpr typed_field<fields::refund_transaction_log::gateway_reason_code_description, Via> gateway_reason_code_description{};
   static constexpr typed_field<fields::refund_transaction_log::gateway_state, Via> gateway_state{};
   static constexpr typed_field<fields::refund_transaction_log::gateway_transaction_type, Via> gateway_transaction_type{};
   static constexpr typed_field<fields::refund_transaction_log::id, Via> id{};
   static constexpr typed_field<fields::refund_transaction_log::refund_id, Via> refund_id{};
   static constexpr typed_field<fields::refund_transaction_log::request_string, Via> request_string{};
   static constexpr typed_field<fields::refund_transaction_log::response_string, Via> response_string{};
   static constexpr typed_field<fields::refund_transaction_log::service_type, Via> service_type{};
   static constexpr typed_field<fields::refund_transaction_log::transaction_date, Via> transaction_date{};
   static constexpr typed_field<fields::refund_transaction_log::transaction_id, Via> transaction_id{};
};

template<typename Via>
struct revenue_charge_summary_item_fields {
};

template<typename Via>
struct revenue_event_item_fields {
};

template<typename Via>
struct revenue_event_item_credit_memo_item_fields {
};

template<typename Via>
struct revenue_event_item_debit_memo_item_fields {
};

template<typename Via>
struct revenue_event_item_invoice_item_fields {
};

template<typename Via>
struct revenue_event_item_invoice_item_adjustment_fields {
};

template<typename Via>
struct revenue_recognition_events_transaction_fields {
   static constexpr typed_field<fields::revenue_recognition_events_transaction::usage_charge_name, Via> usage_charge_name{};
   static constexpr typed_field<fields::revenue_recognition_events_transaction::usage_charge_number, Via> usage_charge_number{};
};

template<typename Via>
struct revenue_schedule_fields {
   static constexpr typed_field<fields::revenue_schedule::id, Via> id{};
   static constexpr typed_field<fields::revenue_schedule::rule, Via> rule{};
   static constexpr typed_field<fields::revenue_schedule::undistributed_amount, Via> undistributed_amount{};
};

template<typename Via>
struct revenue_schedule_item_fields {
};

template<typename Via>
struct revenue_schedule_item_credit_memo_item_fields {
};

template<typename Via>
struct revenue_schedule_item_debit_memo_item_fields {
};

template<typename Via>
struct revenue_schedule_item_invoice_item_fields {
};

template<typename Via>
struct revenue_schedule_item_invoice_item_adjustment_fields {
};

template<typename Via>
struct smart_prevention_audit_fields {
};

template<typename Via>
struct stored_credential_profile_fields {
};

template<typename Via>
struct subscription_fields {
   static constexpr typed_field<fields::subscription::account_id, Via> account_id{};
   static constexpr typed_field<fields::subscription::ancestor_account_id, Via> ancestor_account_id{};
   static constexpr typed_field<fields::subscription::auto_renew, Via> auto_renew{};
   static constexpr typed_field<fields::subscription::cancelled_date, Via> cancelled_date{};
   static constexpr typed_field<fields::subscription::cancel_reason, Via> cancel_reason{};
   static constexpr typed_field<fields::subscription::cmrr, Via> cmrr{};
   static constexpr typed_field<fields::subscription::communication_profile_id, Via> communication_profile_id{};
   static constexpr typed_field<fields::subscription::contract_acceptance_date, Via> contract_acceptance_date{};
   static constexpr typed_field<fields::subscription::contract_effective_date, Via> contract_effective_date{};
   static constexpr typed_field<fields::subscription::cpq_bundle_json_id_qt, Via> cpq_bundle_json_id_qt{};
   static constexpr typed_field<fields::subscription::created_by_id, Via> created_by_id{};
   static constexpr typed_field<fields::subscription::created_date, Via> created_date{};
   static constexpr typed_field<fields::subscription::creator_account_id, Via> creator_account_id{};
   static constexpr typed_field<fields::subscription::creator_invoice_owner_id, Via> creator_invoice_owner_id{};
   static constexpr typed_field<fields::subscription::currency, Via> currency{};
   static constexpr typed_field<fields::subscription::current_term, Via> current_term{};
   static constexpr typed_field<fields::subscription::current_term_period_type, Via> current_term_period_type{};
   static constexpr typed_field<fields::subscription::externally_managed_by, Via> externally_managed_by{};
   static constexpr typed_field<fields::subscription::id, Via> id{};
   static constexpr typed_field<fields::subscription::initial_term, Via> initial_term{};
   static constexpr typed_field<fields::subscription::initial_term_period_type, Via> initial_term_period_type{};
   static constexpr typed_field<fields::subscription::invoice_group_number, Via> invoice_group_number{};
   static constexpr typed_field<fields::subscription::invoice_owner_id, Via> invoice_owner_id{};
   static constexpr typed_field<fields::subscription::invoice_template_id, Via> invoice_template_id{};
   static constexpr typed_field<fields::subscription::is_invoice_separate, Via> is_invoice_separate{};
   static constexpr typed_field<fields::subscription::is_latest_version, Via> is_latest_version{};
   static constexpr typed_field<fields::subscription::last_booking_date, Via> last_booking_date{};
   static constexpr typed_field<fields::subscription::name, Via> name{};
   static constexpr typed_field<fields::subscription::notes, Via> notes{};
   static constexpr typed_field<fields::subscription::opportunity_close_date_qt, Via> opportunity_close_date_qt{};
   static constexpr typed_field<fields::subscription::opportunity_name_qt, Via> opportunity_name_qt{};
   static constexpr typed_field<fields::subscription::order_id, Via> order_id{};
   static constexpr typed_field<fields::subscription::original_created_date, Via> original_created_date{};
   static constexpr typed_field<fields::subscription::original_id, Via> original_id{};
   static constexpr typed_field<fields::subscription::original_subscription_id, Via> original_subscription_id{};
   static constexpr typed_field<fields::subscription::payment_term, Via> payment_term{};
   static constexpr typed_field<fields::subscription::previous_subscription_id, Via> previous_subscription_id{};
   static constexpr typed_field<fields::subscription::quote_business_type_qt, Via> quote_business_type_qt{};
   static constexpr typed_field<fields::subscription::quote_number_qt, Via> quote_number_qt{};
   static constexpr typed_field<fields::subscription::quote_type_qt, Via> quote_type_qt{};
   static constexpr typed_field<fields::subscription::ramp_id, Via> ramp_id{};
   static constexpr typed_field<fields::subscription::renewal_setting, Via> renewal_setting{};
   static constexpr typed_field<fields::subscription::renewal_term, Via> renewal_term{};
   static constexpr typed_field<fields::subscription::renewal_term_period_type, Via> renewal_term_period_type{};
   static constexpr typed_field<fields::subscription::revision, Via> revision{};
   static constexpr typed_field<fields::subscription::sequence_set_id, Via> sequence_set_id{};
   static constexpr typed_field<fields::subscription::service_activation_date, Via> service_activation_date{};
   static constexpr typed_field<fields::subscription::single_versioned, Via> single_versioned{};
   static constexpr typed_field<fields::subscription::status, Via> status{};
   static constexpr typed_field<fields::subscription::subscription_bill_to_id, Via> subscription_bill_to_id{};
   static constexpr typed_field<fields::subscription::subscription_bill_to_snapshot_id, Via> subscription_bill_to_snapshot_id{};
   static constexpr typed_field<fields::subscription::subscription_end_date, Via> subscription_end_date{};
   static constexpr typed_field<fields::subscription::subscription_ship_to_id, Via> subscription_ship_to_id{};
   static constexpr typed_field<fields::subscription::subscription_ship_to_snapshot_id, Via> subscription_ship_to_snapshot_id{};
   static constexpr typed_field<fields::subscription::subscription_sold_to_id, Via> subscription_sold_to_id{};
   static constexpr typed_field<fields::subscription::subscription_sold_to_snapshot_id, Via> subscription_sold_to_snapshot_id{};
   static constexpr typed_field<fields::subscription::subscription_start_date, Via> subscription_start_date{};
   static constexpr typed_field<fields::subscription::term_end_date, Via> term_end_date{};
   static constexpr typed_field<fields::subscription::term_start_date, Via> term_start_date{};
   static constexpr typed_field<fields::subscription::term_type, Via> term_type{};
   static constexpr typed_field<fields::subscription::updated_by_id, Via> updated_by_id{};
   static constexpr typed_field<fields::subscription::updated_date, Via> updated_date{};
   static constexpr typed_field<fields::subscription::version, Via> version{};
   static constexpr typed_field<fields::subscription::version_created_date, Via> version_created_date{};
};

template<typename Via>
struct subscription_charge_delivery_schedule_fields {
   static constexpr typed_field<fields::subscription_charge_delivery_schedule::created_by_id, Via> created_by_id{};
   static constexpr typed_field<fields::subscription_charge_delivery_schedule::created_date, Via> created_date{};
   static constexpr typed_field<fields::subscription_charge_delivery_schedule::day_of_month, Via> day_of_month{};
   static constexpr typed_field<fields::subscription_charge_delivery_schedule::frequency, Via> frequency{};
   static constexpr typed_field<fields::subscription_charge_delivery_schedule::friday, Via> friday{};
   static constexpr typed_field<fields::subscription_charge_delivery_schedule::id, Via> id{};
   static constexpr typed_field<fields::subscription_charge_delivery_schedule::monday, Via> monday{};
   static constexpr typed_field<fields::subscription_charge_delivery_schedule::month_of_year, Via> month_of_year{};
   static constexpr typed_field<fields::subscription_charge_delivery_schedule::rate_plan_charge_id, Via> rate_plan_charge_id{};
   static constexpr typed_field<fields::subscription_charge_delivery_schedule::saturday, Via> saturday{};
   static constexpr typed_field<fields::subscription_charge_delivery_schedule::sunday, Via> sunday{};
   static constexpr typed_field<fields::subscription_charge_delivery_schedule::thursday, Via> thursday{};
   static constexpr typed_field<fields::subscription_charge_delivery_schedule::tuesday, Via> tuesday{};
   static constexpr typed_field<fields::subscription_charge_delivery_schedule::updated_by_id, Via> updated_by_id{};
   static constexpr typed_field<fields::subscription_charge_delivery_schedule::updated_date, Via> updated_date{};
   static constexpr typed_field<fields::subscription_charge_delivery_schedule::wednesday, Via> wednesday{};
};

template<typename Via>
struct subscription_charge_price_interval_fields {
};

template<typename Via>
struct subscription_charge_price_interval_tier_fields {
};

template<typename Via>
struct subscription_offer_fields {
};

template<typename Via>
struct subscription_product_feature_fields {
   static constexpr typed_field<fields::subscription_product_feature::created_by, Via> created_by{};
   static constexpr typed_field<fields::subscription_product_feature::created_date, Via> created_date{};
   static constexpr typed_field<fields::subscription_product_feature::description, Via> description{};
   static constexpr typed_field<fields::subscription_product_feature::feature_code, Via> feature_code{};
   static constexpr typed_field<fields::subscription_product_feature::feature_id, Via> feature_id{};
   static constexpr typed_field<fields::subscription_product_feature::name, Via> name{};
   static constexpr typed_field<fields::subscription_product_feature::rate_plan_id, Via> rate_plan_id{};
   static constexpr typed_field<fields::subscription_product_feature::updated_by_id, Via> updated_by_id{};
   static constexpr typed_field<fields::subscription_product_feature::updated_date, Via> updated_date{};
};

template<typename Via>
struct subscription_status_history_fields {
   static constexpr typed_field<fields::subscription_status_history::created_by_id, Via> created_by_id{};
   static constexpr typed_field<fields::subscription_status_history::created_date, Via> created_date{};
   static constexpr typed_field<fields::subscription_status_history::end_date, Via> end_date{};
   static constexpr typed_field<fields::subscription_status_history::id, Via> id{};
   static constexpr typed_field<fields::subscription_status_history::sort_order, Via> sort_order{};
   static constexpr typed_field<fields::subscription_status_history::start_date, Via> start_date{};
   static constexpr typed_field<fields::subscription_status_history::status, Via> status{};
   static constexpr typed_field<fields::subscription_status_history::subscription_number, Via> subscription_number{};
   static constexpr typed_field<fields::subscription_status_history::updated_by_id, Via> updated_by_id{};
   static constexpr typed_field<fields::subscription_status_history::updated_date, Via> updated_date{};
};

template<typename Via>
struct taxable_item_snapshot_fields {
   static constexpr typed_field<fields::taxable_item_snapshot::company_code, Via> company_code{};
   static constexpr typed_field<fields::taxable_item_snapshot::dest_address_city, Via> dest_address_city{};
   static constexpr typed_field<fields::taxable_item_snapshot::dest_address_country, Via> dest_address_country{};
   static constexpr typed_field<fields::taxable_item_snapshot::dest_address_county, Via> dest_address_county{};
   static constexpr typed_field<fields::taxable_item_snapshot::dest_address_line1, Via> dest_address_line1{};
   static constexpr typed_field<fields::taxable_item_snapshot::dest_address_line2, Via> dest_address_line2{};
   static constexpr typed_field<fields::taxable_item_snapshot::dest_address_postal_code, Via> dest_address_postal_code{};
   static constexpr typed_field<fields::taxable_item_snapshot::dest_address_region, Via> dest_address_region{};
   static constexpr typed_field<fields::taxable_item_snapshot::dest_address_state, Via> dest_address_state{};
   static constexpr typed_field<fields::taxable_item_snapshot::item_type, Via> item_type{};
   static constexpr typed_field<fields::taxable_item_snapshot::taxable_item_id, Via> taxable_item_id{};
   static constexpr typed_field<fields::taxable_item_snapshot::tax_code_name, Via> tax_code_name{};
   static constexpr typed_field<fields::taxable_item_snapshot::tax_date, Via> tax_date{};
   static constexpr typed_field<fields::taxable_item_snapshot::tax_exempt_certificate_id, Via> tax_exempt_certificate_id{};
   static constexpr typed_field<fields::taxable_item_snapshot::tax_exempt_certificate_type, Via> tax_exempt_certificate_type{};
   static constexpr typed_field<fields::taxable_item_snapshot::tax_exempt_description, Via> tax_exempt_description{};
   static constexpr typed_field<fields::taxable_item_snapshot::tax_exempt_effective_date, Via> tax_exempt_effective_date{};
   static constexpr typed_field<fields::taxable_item_snapshot::tax_exempt_entity_use_code, Via> tax_exempt_entity_use_code{};
   static constexpr typed_field<fields::taxable_item_snapshot::tax_exempt_expiration_date, Via> tax_exempt_expiration_date{};
   static constexpr typed_field<fields::taxable_item_snapshot::tax_exempt_issuing_jurisdiction, Via> tax_exempt_issuing_jurisdiction{};
   static constexpr typed_field<fields::taxable_item_snapshot::tax_exempt_status, Via> tax_exempt_status{};
   static constexpr typed_field<fields::taxable_item_snapshot::tax_mode, Via> tax_mode{};
   static constexpr typed_field<fields::taxable_item_snapshot::vat_id, Via> vat_id{};
};

template<typename Via>
struct taxation_item_fields {
   static constexpr typed_field<fields::taxation_item::accounting_code, Via> accounting_code{};
   static constexpr typed_field<fields::taxation_item::balance, Via> balance{};
   static constexpr typed_field<fields::taxation_item::country, Via> country{};
   static constexpr typed_field<fields::taxation_item::created_by_id, Via> created_by_id{};
   static constexpr typed_field<fields::taxation_item::created_date, Via> created_date{};
   static constexpr typed_field<fields::taxation_item::credit_amount, Via> credit_amount{};
   static constexpr typed_field<fields::taxation_item::customer_code, Via> customer_code{};
   static constexpr typed_field<fields::taxation_item::exempt_amount, Via> exempt_amount{};
   static constexpr typed_field<fields::taxation_item::exempt_certificate, Via> exempt_certificate{};
   static constexpr typed_field<fields::taxation_item::id, Via> id{};
   static constexpr typed_field<fields::taxation_item::invoice_id, Via> invoice_id{};
   static constexpr typed_field<fields::taxation_item::invoice_item_id, Via> invoice_item_id{};
   static constexpr typed_field<fields::taxation_item::jurisdiction, Via> jurisdiction{};
   static constexpr typed_field<fields::taxation_item::location_code, Via> location_code{};
   static constexpr typed_field<fields::taxation_item::name, Via> name{};
   static constexpr typed_field<fields::taxation_item::payment_amount, Via> payment_amount{};
   static constexpr typed_field<fields::taxation_item::seller_registration, Via> seller_registration{};
   static constexpr typed_field<fields::taxation_item::taxable_amount, Via> taxable_amount{};
   static constexpr typed_field<fields::taxation_item::tax_amount, Via> tax_amount{};
   static constexpr typed_field<fields::taxation_item::tax_amount_unrounded, Via> tax_amount_unrounded{};
   static constexpr typed_field<fields::taxation_item::tax_code, Via> tax_code{};
   static constexpr typed_field<fields::taxation_item::tax_code_description, Via> tax_code_description{};
   static constexpr typed_field<fields::taxation_item::tax_date, Via> tax_date{};
   static constexpr typed_field<fields::taxation_item::tax_description, Via> tax_description{};
   static constexpr typed_field<fields::taxation_item::tax_engine_name, Via> tax_engine_name{};
   static constexpr typed_field<fields::taxation_item::tax_mode, Via> tax_mode{};
   static constexpr typed_field<fields::taxation_item::tax_rate, Via> tax_rate{};
   static constexpr typed_field<fields::taxation_item::tax_rate_description, Via> tax_rate_description{};
   static constexpr typed_field<fields::taxation_item::tax_rate_type, Via> tax_rate_type{};
   static constexpr typed_field<fields::taxation_item::tax_rule_id, Via> tax_rule_id{};
   static constexpr typed_field<fields::taxation_item::updated_by_id, Via> updated_by_id{};
   static constexpr typed_field<fields::taxation_item::updated_date, Via> updated_date{};
};

template<typename Via>
struct unit_of_measure_fields {
   static constexpr typed_field<fields::unit_of_measure::active, Via> active{};
   static constexpr typed_field<fields::unit_of_measure::created_by_id, Via> created_by_id{};
   static constexpr typed_field<fields::unit_of_measure::created_date, Via> created_date{};
   static constexpr typed_field<fields::unit_of_measure::decimal_places, Via> decimal_places{};
   static constexpr typed_field<fields::unit_of_measure::displayed_as, Via> displayed_as{};
   static constexpr typed_field<fields::unit_of_measure::id, Via> id{};
   static constexpr typed_field<fields::unit_of_measure::rounding_mode, Via> rounding_mode{};
   static constexpr typed_field<fields::unit_of_measure::uom_name, Via> uom_name{};
   static constexpr typed_field<fields::unit_of_measure::updated_by_id, Via> updated_by_id{};
   static constexpr typed_field<fields::unit_of_measure::updated_date, Via> updated_date{};
};

template<typename Via>
struct updater_batch_fields {
   static constexpr typed_field<fields::updater_batch::batch_id, Via> batch_id{};
   static constexpr typed_field<fields::updater_batch::batch_transaction_id, Via> batch_transaction_id{};
   static constexpr typed_field<fields::updater_batch::completed_time, Via> completed_time{};
   static constexpr typed_field<fields::updater_batch::created_by_id, Via> created_by_id{};
   static constexpr typed_field<fields::updater_batch::created_date, Via> created_date{};
   static constexpr typed_field<fields::updater_batch::id, Via> id{};
   static constexpr typed_field<fields::updater_batch::internal_status, Via> internal_status{};
   static constexpr typed_field<fields::updater_batch::post_date, Via> post_date{};
   static constexpr typed_field<fields::updater_batch::request_id, Via> request_id{};
   static constexpr typed_field<fields::updater_batch::retrieve_response_code, Via> retrieve_response_code{};
   static constexpr typed_field<fields::updater_batch::retrieve_response_message, Via> retrieve_response_message{};
   static constexpr typed_field<fields::updater_batch::status, Via> status{};
   static constexpr typed_field<fields::updater_batch::submit_response_code, Via> submit_response_code{};
   static constexpr typed_field<fields::updater_batch::submit_response_message, Via> submit_response_message{};
   static constexpr typed_field<fields::updater_batch::submitted_time, Via> submitted_time{};
   static constexpr typed_field<fields::updater_batch::submitting_time, Via> submitting_time{};
   static constexpr typed_field<fields::updater_batch::updated_by_id, Via> updated_by_id{};
   static constexpr typed_field<fields::updater_batch::updated_date, Via> updated_date{};
   static constexpr typed_field<fields::updater_batch::updater_account_id, Via> updater_account_id{};
   static constexpr typed_field<fields::updater_batch::updater_gateway_type, Via> updater_gateway_type{};
   static constexpr typed_field<fields::updater_batch::updater_request_id, Via> updater_request_id{};
};

template<typename Via>
struct updater_detail_fields {
};

template<typename Via>
struct usage_fields {
   static constexpr typed_field<fields::usage::account_id, Via> account_id{};
   static constexpr typed_field<fields::usage::account_number, Via> account_number{};
   static constexpr typed_field<fields::usage::ancestor_account_id, Via> ancestor_account_id{};
   static constexpr typed_field<fields::usage::charge_id, Via> charge_id{};
   static constexpr typed_field<fields::usage::charge_number, Via> charge_number{};
   static constexpr typed_field<fields::usage::created_by_id, Via> created_by_id{};
   static constexpr typed_field<fields::usage::created_date, Via> created_date{};
   static constexpr typed_field<fields::usage::description, Via> description{};
   static constexpr typed_field<fields::usage::end_date_time, Via> end_date_time{};
   static constexpr typed_field<fields::usage::file_name, Via> file_name{};
   static constexpr typed_field<fields::usage::id, Via> id{};
   static constexpr typed_field<fields::usage::import_id, Via> import_id{};
   static constexpr typed_field<fields::usage::invoice_id, Via> invoice_id{};
   static constexpr typed_field<fields::usage::invoice_number, Via> invoice_number{};
   static constexpr typed_field<fields::usage::product_rate_plan_charge_number, Via> product_rate_plan_charge_number{};
   static constexpr typed_field<fields::usage::quantity, Via> quantity{};
   static constexpr typed_field<fields::usage::rated_amount, Via> rated_amount{};
   static constexpr typed_field<fields::usage::rbe_status, Via> rbe_status{};
   static constexpr typed_field<fields::usage::source_name, Via> source_name{};
   static constexpr typed_field<fields::usage::source_type, Via> source_type{};
   static constexpr typed_field<fields::usage::start_date_time, Via> start_date_time{};
   static constexpr typed_field<fields::usage::submission_date_time, Via> submission_date_time{};
   static constexpr typed_field<fields::usage::subscription_id, Via> subscription_id{};
   static constexpr typed_field<fields::usage::subscription_number, Via> subscription_number{};
   static constexpr typed_field<fields::usage::unique_key, Via> unique_key{};
   static constexpr typed_field<fields::usage::uom, Via> uom{};
   static constexpr typed_field<fields::usage::updated_by_id, Via> updated_by_id{};
   static constexpr typed_field<fields::usage::updated_date, Via> updated_date{};
};

template<typename Via>
struct validity_period_summary_fields {
};

inline constexpr struct account_object : typed_object<fields::account>, account_fields<itself> {
   static constexpr typed_join<unknown_fields, joins::account::account_template> account_template{};
   static constexpr typed_join<contact_fields, joins::account::bill_to_contact> bill_to_contact{};
   static constexpr typed_join<payment_method_fields, joins::account::default_payment_method> default_payment_method{};
   static constexpr typed_join<unknown_fields, joins::account::e_invoice_profile> e_invoice_profile{};
   static constexpr typed_join<unknown_fields, joins::account::entity> entity{};
   static constexpr typed_join<unknown_fields, joins::account::organization> organization{};
   static constexpr typed_join<account_fields, joins::account::parent_account> parent_account{};
   static constexpr typed_join<payment_method_priority_fields, joins::account::payment_method_priority> payment_method_priority{};
   static constexpr typed_join<contact_fields, joins::account::ship_to_contact> ship_to_contact{};
   static constexpr typed_join<contact_fields, joins::account::sold_to_contact> sold_to_contact{};
} account{};

inline constexpr struct accounting_code_object : typed_object<fields::accounting_code>, accounting_code_fields<itself> {
   static constexpr typed_join<unknown_fields, joins::accounting_code::entity> entity{};
} accounting_code{};

inline constexpr struct accounting_period_object : typed_object<fields::accounting_period>, accounting_period_fields<itself> {
} accounting_period{};

inline constexpr struct account_key_metrics_object : typed_object<fields::account_key_metrics>, account_key_metrics_fields<itself> {
   static constexpr typed_join<account_fields, joins::account_key_metrics::account> account{};
   static constexpr typed_join<contact_fields, joins::account_key_metrics::bill_to_contact> bill_to_contact{};
   static constexpr typed_join<payment_method_fields, joins::account_key_metrics::default_payment_method> default_payment_method{};
   static constexpr typed_join<account_fields, joins::account_key_metrics::parent_account> parent_account{};
   static constexpr typed_join<contact_fields, joins::account_key_metrics::sold_to_contact> sold_to_contact{};
} account_key_metrics{};

inline constexpr struct ach_noc_event_log_object : typed_object<fields::ach_noc_event_log>, ach_noc_event_log_fields<itself> {
} ach_noc_event_log{};

inline constexpr struct amendment_object : typed_object<fields::amendment>, amendment_fields<itself> {
} amendment{};

inline constexpr struct application_group_object : typed_object<fields::application_group>, application_group_fields<itself> {
   static constexpr typed_join<unknown_fields, joins::application_group::entity> entity{};
   static constexpr typed_join<payment_fields, joins::application_group::payment> payment{};
   static constexpr typed_join<payment_method_fields, joins::application_group::payment_method> payment_method{};
   static constexpr typed_join<payment_method_snapshot_fields, joins::application_group::payment_method_snapshot> payment_method_snapshot{};
   static constexpr typed_join<refund_fields, joins::application_group::refund> refund{};
} application_group{};

inline constexpr struct ar_transaction_object : typed_object<fields::ar_transaction>, ar_transaction_fields<itself> {
   static constexpr typed_join<account_fields, joins::ar_transaction::account> account{};
   static constexpr typed_join<accounting_code_fields, joins::ar_transaction::credit_accounting_code> credit_accounting_code{};
   static constexpr typed_join<credit_memo_fields, joins::ar_transaction::credit_memo> credit_memo{};
   static constexpr typed_join<credit_memo_item_fields, joins::ar_transaction::credit_memo_item> credit_memo_item{};
   static constexpr typed_join<credit_taxation_item_fields, joins::ar_transaction::credit_taxation_item> credit_taxation_item{};
   static constexpr typed_join<accounting_code_fields, joins::ar_transaction::debit_accounting_code> debit_accounting_code{};
   static constexpr typed_join<debit_memo_fields, joins::ar_transaction::debit_memo> debit_memo{};
   static constexpr typed_join<debit_memo_item_fields, joins::ar_transaction::debit_memo_item> debit_memo_item{};
   static constexpr typed_join<debit_taxation_item_fields, joins::ar_transaction::debit_taxation_item> debit_taxation_item{};
   static constexpr typed_join<payment_method_fields, joins::ar_transaction::default_payment_method> default_payment_method{};
   static constexpr typed_join<invoice_fields, joins::ar_transaction::invoice> invoice{};
   static constexpr typed_join<invoice_item_fields, joins::ar_transaction::invoice_item> invoice_item{};
   static constexpr typed_join<payment_fields, joins::ar_transaction::payment> payment{};
   static constexpr typed_join<payment_method_fields, joins::ar_transaction::payment_method> payment_method{};
   static constexpr typed_join<product_fields, joins::ar_transaction::product> product{};
   static constexpr typed_join<product_rate_plan_charge_fields, joins::ar_transaction::product_rate_plan_charge> product_rate_plan_charge{};
   static constexpr typed_join<rate_plan_fields, joins::ar_transaction::rate_plan> rate_plan{};
   static constexpr typed_join<rate_plan_charge_fields, joins::ar_transaction::rate_plan_charge> rate_plan_charge{};
   static constexpr typed_join<refund_fields, joins::ar_transaction::refund> refund{};
   static constexpr typed_join<taxation_item_fields, joins::ar_transaction::taxation_item> taxation_item{};
} ar_transaction{};

inline constexpr struct billing_period_object : typed_object<fields::billing_period>, billing_period_fields<itself> {
} billing_period{};

inline constexpr struct billing_preview_run_object : typed_object<fields::billing_preview_run>, billing_preview_run_fields<itself> {
} billing_preview_run{};

inline constexpr struct billing_preview_run_result_object : typed_object<fields::billing_preview_run_result>, billing_preview_run_result_fields<itself> {
   static constexpr typed_join<account_fields, joins::billing_preview_run_result::account> account{};
   static constexpr typed_join<amendment_fields, joins::billing_preview_run_result::amendment> amendment{};
   static constexpr typed_join<contact_fields, joins::billing_preview_run_result::bill_to_contact> bill_to_contact{};
   static constexpr typed_join<payment_method_fields, joins::billing_preview_run_result::default_payment_method> default_payment_method{};
   static constexpr typed_join<accounting_code_fields, joins::billing_preview_run_result::deferred_revenue_accounting_code> deferred_revenue_accounting_code{};
   static constexpr typed_join<account_fields, joins::billing_preview_run_result::parent_account> parent_account{};
   static constexpr typed_join<product_fields, joins::billing_preview_run_result::product> product{};
   static constexpr typed_join<product_rate_plan_fields, joins::billing_preview_run_result::product_rate_plan> product_rate_plan{};
   static constexpr typed_join<product_rate_plan_charge_fields, joins::billing_preview_run_result::product_rate_plan_charge> product_rate_plan_charge{};
   static constexpr typed_join<rate_plan_fields, joins::billing_preview_run_result::rate_plan> rate_plan{};
   static constexpr typed_join<rate_plan_charge_fields, joins::billing_preview_run_result::rate_plan_charge> rate_plan_charge{};
   static constexpr typed_join<accounting_code_fields, joins::billing_preview_run_result::recognized_revenue_accounting_code> recognized_revenue_accounting_code{};
   static constexpr typed_join<contact_fields, joins::billing_preview_run_result::ship_to_contact> ship_to_contact{};
   static constexpr typed_join<contact_fields, joins::billing_preview_run_result::sold_to_contact> sold_to_contact{};
   static constexpr typed_join<subscription_fields, joins::billing_preview_run_result::subscription> subscription{};
} billing_preview_run_result{};

inline constexpr struct billing_preview_run_result_difference_object : typed_object<fields::billing_preview_run_result_difference>, billing_preview_run_result_difference_fields<itself> {
   static constexpr typed_join<account_fields, joins::billing_preview_run_result_difference::account> account{};
   static constexpr typed_join<contact_fields, joins::billing_preview_run_result_difference::bill_to_contact> bill_to_contact{};
   static constexpr typed_join<payment_method_fields, joins::billing_preview_run_result_difference::default_payment_method> default_payment_method{};
   static constexpr typed_join<account_fields, joins::billing_preview_run_result_difference::parent_account> parent_account{};
   static constexpr typed_join<product_fields, joins::billing_preview_run_result_difference::product> product{};
   static constexpr typed_join<product_rate_plan_fields, joins::billing_preview_run_result_difference::product_rate_plan> product_rate_plan{};
   static constexpr typed_join<product_rate_plan_charge_fields, joins::billing_preview_run_result_difference::product_rate_plan_charge> product_rate_plan_charge{};
   static constexpr typed_join<rate_plan_fields, joins::billing_preview_run_result_difference::rate_plan> rate_plan{};
   static constexpr typed_join<rate_plan_charge_fields, joins::billing_preview_run_result_difference::rate_plan_charge> rate_plan_charge{};
   static constexpr typed_join<contact_fields, joins::billing_preview_run_result_difference::sold_to_contact> sold_to_contact{};
   static constexpr typed_join<subscription_fields, joins::billing_preview_run_result_difference::subscription> subscription{};
} billing_preview_run_result_difference{};

inline constexpr struct billing_run_object : typed_object<fields::billing_run>, billing_run_fields<itself> {
   static constexpr typed_join<unknown_fields, joins::billing_run::entity> entity{};
} billing_run{};

inline constexpr struct billing_transaction_object : typed_object<fields::billing_transaction>, billing_transaction_fields<itself> {
   static constexpr typed_join<amendment_fields, joins::billing_transaction::amendment> amendment{};
   static constexpr typed_join<contact_fields, joins::billing_transaction::bill_to_contact> bill_to_contact{};
   static constexpr typed_join<payment_method_fields, joins::billing_transaction::default_payment_method> default_payment_method{};
   static constexpr typed_join<rate_plan_charge_fields, joins::billing_transaction::discount_applied_to_rate_plan_charge> discount_applied_to_rate_plan_charge{};
   static constexpr typed_join<unknown_fields, joins::billing_transaction::entity> entity{};
   static constexpr typed_join<account_fields, joins::billing_transaction::parent_account> parent_account{};
   static constexpr typed_join<product_fields, joins::billing_transaction::product> product{};
   static constexpr typed_join<product_rate_plan_fields, joins::billing_transaction::product_rate_plan> product_rate_plan{};
   static constexpr typed_join<product_rate_plan_charge_fields, joins::billing_transaction::product_rate_plan_charge> product_rate_plan_charge{};
   static constexpr typed_join<rate_plan_fields, joins::billing_transaction::rate_plan> rate_plan{};
   static constexpr typed_join<rate_plan_charge_fields, joins::billing_transaction::rate_plan_charge> rate_plan_charge{};
   static constexpr typed_join<contact_fields, joins::billing_transaction::ship_to_contact> ship_to_contact{};
   static constexpr typed_join<contact_fields, joins::billing_transaction::sold_to_contact> sold_to_contact{};
   static constexpr typed_join<subscription_fields, joins::billing_transaction::subscription> subscription{};
   static constexpr typed_join<account_fields, joins::billing_transaction::subscription_owner> subscription_owner{};
   static constexpr typed_join<rate_plan_fields, joins::billing_transaction::subscription_rate_plan> subscription_rate_plan{};
} billing_transaction{};

inline constexpr struct bill_run_object : typed_object<fields::bill_run>, bill_run_fields<itself> {
} bill_run{};

inline constexpr struct booking_transaction_object : typed_object<fields::booking_transaction>, booking_transaction_fields<itself> {
   static constexpr typed_join<amendment_fields, joins::booking_transaction::amendment> amendment{};
   static constexpr typed_join<contact_fields, joins::booking_transaction::bill_to_contact> bill_to_contact{};
   static constexpr typed_join<payment_method_fields, joins::booking_transaction::default_payment_method> default_payment_method{};
   static constexpr typed_join<rate_plan_charge_fields, joins::booking_transaction::discount_applied_to_rate_plan_charge> discount_applied_to_rate_plan_charge{};
   static constexpr typed_join<rate_plan_fields, joins::booking_transaction::discount_applied_to_subscription_rate_plan> discount_applied_to_subscription_rate_plan{};
   static constexpr typed_join<unknown_fields, joins::booking_transaction::entity> entity{};
   static constexpr typed_join<account_fields, joins::booking_transaction::invoice_owner> invoice_owner{};
   static constexpr typed_join<unknown_fields, joins::booking_transaction::invoice_schedule> invoice_schedule{};
   static constexpr typed_join<order_fields, joins::booking_transaction::order> order{};
   static constexpr typed_join<order_line_item_fields, joins::booking_transaction::order_line_item> order_line_item{};
   static constexpr typed_join<account_fields, joins::booking_transaction::parent_account> parent_account{};
   static constexpr typed_join<product_fields, joins::booking_transaction::product> product{};
   static constexpr typed_join<product_rate_plan_fields, joins::booking_transaction::product_rate_plan> product_rate_plan{};
   static constexpr typed_join<product_rate_plan_charge_fields, joins::booking_transaction::product_rate_plan_charge> product_rate_plan_charge{};
   static constexpr typed_join<rate_plan_fields, joins::booking_transaction::rate_plan> rate_plan{};
   static constexpr typed_join<rate_plan_charge_fields, joins::booking_transaction::rate_plan_charge> rate_plan_charge{};
   static constexpr typed_join<contact_fields, joins::booking_transaction::ship_to_contact> ship_to_contact{};
   static constexpr typed_join<contact_fields, joins::booking_transaction::sold_to_contact> sold_to_contact{};
   static constexpr typed_join<subscription_fields, joins::booking_transaction::subscription> subscription{};
   static constexpr typed_join<account_fields, joins::booking_transaction::subscription_owner> subscription_owner{};
   static constexpr typed_join<rate_plan_fields, joins::booking_transaction::subscription_rate_plan> subscription_rate_plan{};
   static constexpr typed_join<subscription_status_history_fields, joins::booking_transaction::subscription_status_history> subscription_status_history{};
} booking_transaction{};

inline constexpr struct callout_history_object : typed_object<fields::callout_history>, callout_history_fields<itself> {
   static constexpr typed_join<account_fields, joins::callout_history::account> account{};
   static constexpr typed_join<contact_fields, joins::callout_history::bill_to_contact> bill_to_contact{};
   static constexpr typed_join<payment_method_fields, joins::callout_history::default_payment_method> default_payment_method{};
   static constexpr typed_join<account_fields, joins::callout_history::parent_account> parent_account{};
   static constexpr typed_join<contact_fields, joins::callout_history::ship_to_contact> ship_to_contact{};
   static constexpr typed_join<contact_fields, joins::callout_history::sold_to_contact> sold_to_contact{};
} callout_history{};

inline constexpr struct charge_metrics_object : typed_object<fields::charge_metrics>, charge_metrics_fields<itself> {
} charge_metrics{};

inline constexpr struct charge_metrics_discount_allocation_detail_object : typed_object<fields::charge_metrics_discount_allocation_detail>, charge_metrics_discount_allocation_detail_fields<itself> {
} charge_metrics_discount_allocation_detail{};

inline constexpr struct charge_metrics_run_object : typed_object<fields::charge_metrics_run>, charge_metrics_run_fields<itself> {
} charge_metrics_run{};

inline constexpr struct communication_profile_object : typed_object<fields::communication_profile>, communication_profile_fields<itself> {
} communication_profile{};

inline constexpr struct contact_object : typed_object<fields::contact>, contact_fields<itself> {
   static constexpr typed_join<account_fields, joins::contact::account> account{};
   static constexpr typed_join<unknown_fields, joins::contact::entity> entity{};
} contact{};

inline constexpr struct contact_snapshot_object : typed_object<fields::contact_snapshot>, contact_snapshot_fields<itself> {
} contact_snapshot{};

inline constexpr struct credit_balance_adjustment_object : typed_object<fields::credit_balance_adjustment>, credit_balance_adjustment_fields<itself> {
   static constexpr typed_join<account_fields, joins::credit_balance_adjustment::account> account{};
   static constexpr typed_join<accounting_period_fields, joins::credit_balance_adjustment::accounting_period> accounting_period{};
   static constexpr typed_join<accounting_code_fields, joins::credit_balance_adjustment::account_receivable_accounting_code> account_receivable_accounting_code{};
   static constexpr typed_join<contact_fields, joins::credit_balance_adjustment::bill_to_contact> bill_to_contact{};
   static constexpr typed_join<accounting_code_fields, joins::credit_balance_adjustment::cash_accounting_code> cash_accounting_code{};
   static constexpr typed_join<accounting_code_fields, joins::credit_balance_adjustment::customer_cash_on_account_accounting_code> customer_cash_on_account_accounting_code{};
   static constexpr typed_join<payment_method_fields, joins::credit_balance_adjustment::default_payment_method> default_payment_method{};
   static constexpr typed_join<unknown_fields, joins::credit_balance_adjustment::entity> entity{};
   static constexpr typed_join<invoice_fields, joins::credit_balance_adjustment::invoice> invoice{};
   static constexpr typed_join<journal_entry_fields, joins::credit_balance_adjustment::journal_entry> journal_entry{};
   static constexpr typed_join<journal_run_fields, joins::credit_balance_adjustment::journal_run> journal_run{};
   static constexpr typed_join<account_fields, joins::credit_balance_adjustment::parent_account> parent_account{};
   static constexpr typed_join<payment_fields, joins::credit_balance_adjustment::payment> payment{};
   static constexpr typed_join<payment_method_fields, joins::credit_balance_adjustment::payment_method> payment_method{};
   static constexpr typed_join<payment_method_snapshot_fields, joins::credit_balance_adjustment::payment_method_snapshot> payment_method_snapshot{};
   static constexpr typed_join<refund_fields, joins::credit_balance_adjustment::refund> refund{};
   static constexpr typed_join<contact_fields, joins::credit_balance_adjustment::ship_to_contact> ship_to_contact{};
   static constexpr typed_join<contact_fields, joins::credit_balance_adjustment::sold_to_contact> sold_to_contact{};
} credit_balance_adjustment{};

inline constexpr struct credit_memo_object : typed_object<fields::credit_memo>, credit_memo_fields<itself> {
   static constexpr typed_join<account_fields, joins::credit_memo::account> account{};
   static constexpr typed_join<unknown_fields, joins::credit_memo::billing_document_pdf_generation> billing_document_pdf_generation{};
   static constexpr typed_join<contact_fields, joins::credit_memo::bill_to_contact> bill_to_contact{};
   static constexpr typed_join<contact_snapshot_fields, joins::credit_memo::bill_to_contact_snapshot> bill_to_contact_snapshot{};
   static constexpr typed_join<contact_fields, joins::credit_memo::credit_memo_bill_to_contact> credit_memo_bill_to_contact{};
   static constexpr typed_join<debit_memo_fields, joins::credit_memo::debit_memo> debit_memo{};
   static constexpr typed_join<payment_method_fields, joins::credit_memo::default_payment_method> default_payment_method{};
   static constexpr typed_join<unknown_fields, joins::credit_memo::e_invoice_profile> e_invoice_profile{};
   static constexpr typed_join<unknown_fields, joins::credit_memo::entity> entity{};
   static constexpr typed_join<invoice_fields, joins::credit_memo::invoice> invoice{};
   static constexpr typed_join<account_fields, joins::credit_memo::parent_account> parent_account{};
   static constexpr typed_join<contact_fields, joins::credit_memo::ship_to_contact> ship_to_contact{};
   static constexpr typed_join<contact_snapshot_fields, joins::credit_memo::ship_to_contact_snapshot> ship_to_contact_snapshot{};
   static constexpr typed_join<contact_fields, joins::credit_memo::sold_to_contact> sold_to_contact{};
   static constexpr typed_join<contact_snapshot_fields, joins::credit_memo::sold_to_contact_snapshot> sold_to_contact_snapshot{};
} credit_memo{};

inline constexpr struct credit_memo_application_object : typed_object<fields::credit_memo_application>, credit_memo_application_fields<itself> {
   static constexpr typed_join<account_fields, joins::credit_memo_application::account> account{};
   static constexpr typed_join<application_group_fields, joins::credit_memo_application::application_group> application_group{};
   static constexpr typed_join<contact_fields, joins::credit_memo_application::bill_to_contact> bill_to_contact{};
   static constexpr typed_join<credit_memo_fields, joins::credit_memo_application::credit_memo> credit_memo{};
   static constexpr typed_join<debit_memo_fields, joins::credit_memo_application::debit_memo> debit_memo{};
   static constexpr typed_join<payment_method_fields, joins::credit_memo_application::default_payment_method> default_payment_method{};
   static constexpr typed_join<unknown_fields, joins::credit_memo_application::entity> entity{};
   static constexpr typed_join<invoice_fields, joins::credit_memo_application::invoice> invoice{};
   static constexpr typed_join<account_fields, joins::credit_memo_application::parent_account> parent_account{};
   static constexpr typed_join<contact_fields, joins::credit_memo_application::ship_to_contact> ship_to_contact{};
   static constexpr typed_join<contact_fields, joins::credit_memo_application::sold_to_contact> sold_to_contact{};
} credit_memo_application{};

inline constexpr struct credit_memo_application_item_object : typed_object<fields::credit_memo_application_item>, credit_memo_application_item_fields<itself> {
   static constexpr typed_join<account_fields, joins::credit_memo_application_item::account> account{};
   static constexpr typed_join<accounting_period_fields, joins::credit_memo_application_item::accounting_period> accounting_period{};
   static constexpr typed_join<application_group_fields, joins::credit_memo_application_item::application_group> application_group{};
   static constexpr typed_join<contact_fields, joins::credit_memo_application_item::bill_to_contact> bill_to_contact{};
   static constexpr typed_join<credit_memo_fields, joins::credit_memo_application_item::credit_memo> credit_memo{};
   static constexpr typed_join<credit_memo_application_fields, joins::credit_memo_application_item::credit_memo_application> credit_memo_application{};
   static constexpr typed_join<credit_memo_item_fields, joins::credit_memo_application_item::credit_memo_item> credit_memo_item{};
   static constexpr typed_join<credit_taxation_item_fields, joins::credit_memo_application_item::credit_taxation_item> credit_taxation_item{};
   static constexpr typed_join<debit_memo_fields, joins::credit_memo_application_item::debit_memo> debit_memo{};
   static constexpr typed_join<debit_memo_item_fields, joins::credit_memo_application_item::debit_memo_item> debit_memo_item{};
   static constexpr typed_join<debit_taxation_item_fields, joins::credit_memo_application_item::debit_taxation_item> debit_taxation_item{};
   static constexpr typed_join<payment_method_fields, joins::credit_memo_application_item::default_payment_method> default_payment_method{};
   static constexpr typed_join<unknown_fields, joins::credit_memo_application_item::entity> entity{};
   static constexpr typed_join<invoice_fields, joins::credit_memo_application_item::invoice> invoice{};
   static constexpr typed_join<invoice_item_fields, joins::credit_memo_application_item::invoice_item> invoice_item{};
   static constexpr typed_join<journal_entry_fields, joins::credit_memo_application_item::journal_entry> journal_entry{};
   static constexpr typed_join<journal_run_fields, joins::credit_memo_application_item::journal_run> journal_run{};
   static constexpr typed_join<account_fields, joins::credit_memo_application_item::parent_account> parent_account{};
   static constexpr typed_join<contact_fields, joins::credit_memo_application_item::ship_to_contact> ship_to_contact{};
   static constexpr typed_join<contact_fields, joins::credit_memo_application_item::sold_to_contact> sold_to_contact{};
   static constexpr typed_join<taxation_item_fields, joins::credit_memo_application_item::taxation_item> taxation_item{};
} credit_memo_application_item{};

inline constexpr struct credit_memo_item_object : typed_object<fields::credit_memo_item>, credit_memo_item_fields<itself> {
   static constexpr typed_join<account_fields, joins::credit_memo_item::account> account{};
   static constexpr typed_join<accounting_period_fields, joins::credit_memo_item::accounting_period> accounting_period{};
   static constexpr typed_join<accounting_code_fields, joins::credit_memo_item::account_receivable_accounting_code> account_receivable_accounting_code{};
   static constexpr typed_join<amendment_fields, joins::credit_memo_item::amendment> amendment{};
   static constexpr typed_join<contact_fields, joins::credit_memo_item::bill_to_contact> bill_to_contact{};
   static constexpr typed_join<contact_snapshot_fields, joins::credit_memo_item::bill_to_contact_snapshot> bill_to_contact_snapshot{};
   static constexpr typed_join<credit_memo_fields, joins::credit_memo_item::credit_memo> credit_memo{};
   static constexpr typed_join<contact_fields, joins::credit_memo_item::credit_memo_bill_to_contact> credit_memo_bill_to_contact{};
   static constexpr typed_join<contact_fields, joins::credit_memo_item::credit_memo_item_ship_to_contact> credit_memo_item_ship_to_contact{};
   static constexpr typed_join<contact_fields, joins::credit_memo_item::credit_memo_item_sold_to_contact> credit_memo_item_sold_to_contact{};
   static constexpr typed_join<contact_snapshot_fields, joins::credit_memo_item::credit_memo_item_sold_to_contact_snapshot> credit_memo_item_sold_to_contact_snapshot{};
   static constexpr typed_join<debit_memo_fields, joins::credit_memo_item::debit_memo> debit_memo{};
   static constexpr typed_join<debit_memo_item_fields, joins::credit_memo_item::debit_memo_item> debit_memo_item{};
   static constexpr typed_join<payment_method_fields, joins::credit_memo_item::default_payment_method> default_payment_method{};
   static constexpr typed_join<accounting_code_fields, joins::credit_memo_item::deferred_revenue_accounting_code> deferred_revenue_accounting_code{};
   static constexpr typed_join<unknown_fields, joins::credit_memo_item::entity> entity{};
   static constexpr typed_join<fulfillment_fields, joins::credit_memo_item::fulfillment> fulfillment{};
   static constexpr typed_join<invoice_fields, joins::credit_memo_item::invoice> invoice{};
   static constexpr typed_join<invoice_item_fields, joins::credit_memo_item::invoice_item> invoice_item{};
   static constexpr typed_join<journal_entry_fields, joins::credit_memo_item::journal_entry> journal_entry{};
   static constexpr typed_join<journal_run_fields, joins::credit_memo_item::journal_run> journal_run{};
   static constexpr typed_join<accounting_code_fields, joins::credit_memo_item::non_revenue_write_off_accounting_code> non_revenue_write_off_accounting_code{};
   static constexpr typed_join<accounting_code_fields, joins::credit_memo_item::on_account_accounting_code> on_account_accounting_code{};
   static constexpr typed_join<order_line_item_fields, joins::credit_memo_item::order_line_item> order_line_item{};
   static constexpr typed_join<account_fields, joins::credit_memo_item::parent_account> parent_account{};
   static constexpr typed_join<product_fields, joins::credit_memo_item::product> product{};
   static constexpr typed_join<product_rate_plan_fields, joins::credit_memo_item::product_rate_plan> product_rate_plan{};
   static constexpr typed_join<product_rate_plan_charge_fields, joins::credit_memo_item::product_rate_plan_charge> product_rate_plan_charge{};
   static constexpr typed_join<rate_plan_fields, joins::credit_memo_item::rate_plan> rate_plan{};
   static constexpr typed_join<rate_plan_charge_fields, joins::credit_memo_item::rate_plan_charge> rate_plan_charge{};
   static constexpr typed_join<accounting_code_fields, joins::credit_memo_item::recognized_revenue_accounting_code> recognized_revenue_accounting_code{};
   static constexpr typed_join<contact_fields, joins::credit_memo_item::ship_to_contact> ship_to_contact{};
   static constexpr typed_join<contact_snapshot_fields, joins::credit_memo_item::ship_to_contact_snapshot> ship_to_contact_snapshot{};
   static constexpr typed_join<contact_fields, joins::credit_memo_item::sold_to_contact> sold_to_contact{};
   static constexpr typed_join<contact_snapshot_fields, joins::credit_memo_item::sold_to_contact_snapshot> sold_to_contact_snapshot{};
   static constexpr typed_join<subscription_fields, joins::credit_memo_item::subscription> subscription{};
} credit_memo_item{};

inline constexpr struct credit_memo_part_object : typed_object<fields::credit_memo_part>, credit_memo_part_fields<itself> {
   static constexpr typed_join<account_fields, joins::credit_memo_part::account> account{};
   static constexpr typed_join<contact_fields, joins::credit_memo_part::bill_to_contact> bill_to_contact{};
   static constexpr typed_join<credit_memo_fields, joins::credit_memo_part::credit_memo> credit_memo{};
   static constexpr typed_join<debit_memo_fields, joins::credit_memo_part::debit_memo> debit_memo{};
   static constexpr typed_join<payment_method_fields, joins::credit_memo_part::default_payment_method> default_payment_method{};
   static constexpr typed_join<unknown_fields, joins::credit_memo_part::entity> entity{};
   static constexpr typed_join<invoice_fields, joins::credit_memo_part::invoice> invoice{};
   static constexpr typed_join<account_fields, joins::credit_memo_part::parent_account> parent_account{};
   static constexpr typed_join<contact_fields, joins::credit_memo_part::ship_to_contact> ship_to_contact{};
   static constexpr typed_join<contact_fields, joins::credit_memo_part::sold_to_contact> sold_to_contact{};
} credit_memo_part{};

inline constexpr struct credit_memo_part_item_object : typed_object<fields::credit_memo_part_item>, credit_memo_part_item_fields<itself> {
   static constexpr typed_join<account_fields, joins::credit_memo_part_item::account> account{};
   static constexpr typed_join<contact_fields, joins::credit_memo_part_item::bill_to_contact> bill_to_contact{};
   static constexpr typed_join<credit_memo_fields, joins::credit_memo_part_item::credit_memo> credit_memo{};
   static constexpr typed_join<credit_memo_item_fields, joins::credit_memo_part_item::credit_memo_item> credit_memo_item{};
   static constexpr typed_join<credit_memo_part_fields, joins::credit_memo_part_item::credit_memo_part> credit_memo_part{};
   static constexpr typed_join<credit_taxation_item_fields, joins::credit_memo_part_item::credit_taxation_item> credit_taxation_item{};
   static constexpr typed_join<debit_memo_fields, joins::credit_memo_part_item::debit_memo> debit_memo{};
   static constexpr typed_join<debit_memo_item_fields, joins::credit_memo_part_item::debit_memo_item> debit_memo_item{};
   static constexpr typed_join<debit_taxation_item_fields, joins::credit_memo_part_item::debit_taxation_item> debit_taxation_item{};
   static constexpr typed_join<payment_method_fields, joins::credit_memo_part_item::default_payment_method> default_payment_method{};
   static constexpr typed_join<unknown_fields, joins::credit_memo_part_item::entity> entity{};
   static constexpr typed_join<invoice_fields, joins::credit_memo_part_item::invoice> invoice{};
   static constexpr typed_join<invoice_item_fields, joins::credit_memo_part_item::invoice_item> invoice_item{};
   static constexpr typed_join<account_fields, joins::credit_memo_part_item::parent_account> parent_account{};
   static constexpr typed_join<contact_fields, joins::credit_memo_part_item::ship_to_contact> ship_to_contact{};
   static constexpr typed_join<contact_fields, joins::credit_memo_part_item::sold_to_contact> sold_to_contact{};
   static constexpr typed_join<taxation_item_fields, joins::credit_memo_part_item::taxation_item> taxation_item{};
} credit_memo_part_item{};

inline constexpr struct credit_taxation_item_object : typed_object<fields::credit_taxation_item>, credit_taxation_item_fields<itself> {
   static constexpr typed_join<account_fields, joins::credit_taxation_item::account> account{};
   static constexpr typed_join<accounting_period_fields, joins::credit_taxation_item::accounting_period> accounting_period{};
   static constexpr typed_join<accounting_code_fields, joins::credit_taxation_item::account_receivable_accounting_code> account_receivable_accounting_code{};
   static constexpr typed_join<amendment_fields, joins::credit_taxation_item::amendment> amendment{};
   static constexpr typed_join<contact_fields, joins::credit_taxation_item::bill_to_contact> bill_to_contact{};
   static constexpr typed_join<credit_memo_fields, joins::credit_taxation_item::credit_memo> credit_memo{};
   static constexpr typed_join<contact_fields, joins::credit_taxation_item::credit_memo_bill_to_contact> credit_memo_bill_to_contact{};
   static constexpr typed_join<credit_memo_item_fields, joins::credit_taxation_item::credit_memo_item> credit_memo_item{};
   static constexpr typed_join<debit_memo_fields, joins::credit_taxation_item::debit_memo> debit_memo{};
   static constexpr typed_join<payment_method_fields, joins::credit_taxation_item::default_payment_method> default_payment_method{};
   static constexpr typed_join<unknown_fields, joins::credit_taxation_item::entity> entity{};
   static constexpr typed_join<invoice_fields, joins::credit_taxation_item::invoice> invoice{};
   static constexpr typed_join<journal_entry_fields, joins::credit_taxation_item::journal_entry> journal_entry{};
   static constexpr typed_join<journal_run_fields, joins::credit_taxation_item::journal_run> journal_run{};
   static constexpr typed_join<accounting_code_fields, joins::credit_taxation_item::on_account_accounting_code> on_account_accounting_code{};
   static constexpr typed_join<order_line_item_fields, joins::credit_taxation_item::order_line_item> order_line_item{};
   static constexpr typed_join<account_fields, joins::credit_taxation_item::parent_account> parent_account{};
   static constexpr typed_join<product_fields, joins::credit_taxation_item::product> product{};
   static constexpr typed_join<product_rate_plan_fields, joins::credit_taxation_item::product_rate_plan> product_rate_plan{};
   static constexpr typed_join<product_rate_plan_charge_fields, joins::credit_taxation_item::product_rate_plan_charge> product_rate_plan_charge{};
   static constexpr typed_join<rate_plan_fields, joins::credit_taxation_item::rate_plan> rate_plan{};
   static constexpr typed_join<rate_plan_charge_fields, joins::credit_taxation_item::rate_plan_charge> rate_plan_charge{};
   static constexpr typed_join<accounting_code_fields, joins::credit_taxation_item::sales_tax_payable_accounting_code> sales_tax_payable_accounting_code{};
   static constexpr typed_join<contact_fields, joins::credit_taxation_item::ship_to_contact> ship_to_contact{};
   static constexpr typed_join<contact_fields, joins::credit_taxation_item::sold_to_contact> sold_to_contact{};
   static constexpr typed_join<subscription_fields, joins::credit_taxation_item::subscription> subscription{};
   static constexpr typed_join<taxation_item_fields, joins::credit_taxation_item::taxation_item> taxation_item{};
} credit_taxation_item{};

inline constexpr struct daily_consumption_summary_object : typed_object<fields::daily_consumption_summary>, daily_consumption_summary_fields<itself> {
   static constexpr typed_join<account_fields, joins::daily_consumption_summary::account> account{};
   static constexpr typed_join<amendment_fields, joins::daily_consumption_summary::amendment> amendment{};
   static constexpr typed_join<contact_fields, joins::daily_consumption_summary::bill_to_contact> bill_to_contact{};
   static constexpr typed_join<payment_method_fields, joins::daily_consumption_summary::default_payment_method> default_payment_method{};
   static constexpr typed_join<unknown_fields, joins::daily_consumption_summary::entity> entity{};
   static constexpr typed_join<fund_fields, joins::daily_consumption_summary::fund> fund{};
   static constexpr typed_join<account_fields, joins::daily_consumption_summary::invoice_owner> invoice_owner{};
   static constexpr typed_join<account_fields, joins::daily_consumption_summary::parent_account> parent_account{};
   static constexpr typed_join<prepaid_balance_fields, joins::daily_consumption_summary::prepaid_balance> prepaid_balance{};
   static constexpr typed_join<product_fields, joins::daily_consumption_summary::product> product{};
   static constexpr typed_join<product_rate_plan_fields, joins::daily_consumption_summary::product_rate_plan> product_rate_plan{};
   static constexpr typed_join<product_rate_plan_charge_fields, joins::daily_consumption_summary::product_rate_plan_charge> product_rate_plan_charge{};
   static constexpr typed_join<rate_plan_fields, joins::daily_consumption_summary::rate_plan> rate_plan{};
   static constexpr typed_join<rate_plan_charge_fields, joins::daily_consumption_summary::rate_plan_charge> rate_plan_charge{};
   static constexpr typed_join<contact_fields, joins::daily_consumption_summary::ship_to_contact> ship_to_contact{};
   static constexpr typed_join<contact_fields, joins::daily_consumption_summary::sold_to_contact> sold_to_contact{};
   static constexpr typed_join<subscription_fields, joins::daily_consumption_summary::subscription> subscription{};
   static constexpr typed_join<unknown_fields, joins::daily_consumption_summary::validity_period_summary> validity_period_summary{};
} daily_consumption_summary{};

inline constexpr struct debit_memo_object : typed_object<fields::debit_memo>, debit_memo_fields<itself> {
   static constexpr typed_join<account_fields, joins::debit_memo::account> account{};
   static constexpr typed_join<unknown_fields, joins::debit_memo::billing_document_pdf_generation> billing_document_pdf_generation{};
   static constexpr typed_join<contact_fields, joins::debit_memo::bill_to_contact> bill_to_contact{};
   static constexpr typed_join<contact_snapshot_fields, joins::debit_memo::bill_to_contact_snapshot> bill_to_contact_snapshot{};
   static constexpr typed_join<credit_memo_fields, joins::debit_memo::credit_memo> credit_memo{};
   static constexpr typed_join<contact_fields, joins::debit_memo::debit_memo_bill_to_contact> debit_memo_bill_to_contact{};
   static constexpr typed_join<contact_fields, joins::debit_memo::debit_memo_sold_to_contact> debit_memo_sold_to_contact{};
   static constexpr typed_join<payment_method_fields, joins::debit_memo::default_payment_method> default_payment_method{};
   static constexpr typed_join<unknown_fields, joins::debit_memo::e_invoice_profile> e_invoice_profile{};
   static constexpr typed_join<unknown_fields, joins::debit_memo::entity> entity{};
   static constexpr typed_join<invoice_fields, joins::debit_memo::invoice> invoice{};
   static constexpr typed_join<account_fields, joins::debit_memo::parent_account> parent_account{};
   static constexpr typed_join<contact_fields, joins::debit_memo::ship_to_contact> ship_to_contact{};
   static constexpr typed_join<contact_snapshot_fields, joins::debit_memo::ship_to_contact_snapshot> ship_to_contact_snapshot{};
   static constexpr typed_join<contact_fields, joins::debit_memo::sold_to_contact> sold_to_contact{};
   static constexpr typed_join<contact_snapshot_fields, joins::debit_memo::sold_to_contact_snapshot> sold_to_contact_snapshot{};
} debit_memo{};

inline constexpr struct debit_memo_item_object : typed_object<fields::debit_memo_item>, debit_memo_item_fields<itself> {
   static constexpr typed_join<account_fields, joins::debit_memo_item::account> account{};
   static constexpr typed_join<accounting_period_fields, joins::debit_memo_item::accounting_period> accounting_period{};
   static constexpr typed_join<accounting_code_fields, joins::debit_memo_item::account_receivable_accounting_code> account_receivable_accounting_code{};
   static constexpr typed_join<amendment_fields, joins::debit_memo_item::amendment> amendment{};
   static constexpr typed_join<contact_fields, joins::debit_memo_item::bill_to_contact> bill_to_contact{};
   static constexpr typed_join<contact_snapshot_fields, joins::debit_memo_item::bill_to_contact_snapshot> bill_to_contact_snapshot{};
   static constexpr typed_join<credit_memo_fields, joins::debit_memo_item::credit_memo> credit_memo{};
   static constexpr typed_join<credit_memo_item_fields, joins::debit_memo_item::credit_memo_item> credit_memo_item{};
   static constexpr typed_join<debit_memo_fields, joins::debit_memo_item::debit_memo> debit_memo{};
   static constexpr typed_join<contact_fields, joins::debit_memo_item::debit_memo_bill_to_contact> debit_memo_bill_to_contact{};
   static constexpr typed_join<contact_fields, joins::debit_memo_item::debit_memo_item_ship_to_contact> debit_memo_item_ship_to_contact{};
   static constexpr typed_join<contact_fields, joins::debit_memo_item::debit_memo_item_sold_to_contact> debit_memo_item_sold_to_contact{};
   static constexpr typed_join<contact_snapshot_fields, joins::debit_memo_item::debit_memo_item_sold_to_contact_snapshot> debit_memo_item_sold_to_contact_snapshot{};
   static constexpr typed_join<payment_method_fields, joins::debit_memo_item::default_payment_method> default_payment_method{};
   static constexpr typed_join<accounting_code_fields, joins::debit_memo_item::deferred_revenue_accounting_code> deferred_revenue_accounting_code{};
   static constexpr typed_join<unknown_fields, joins::debit_memo_item::entity> entity{};
   static constexpr typed_join<invoice_fields, joins::debit_memo_item::invoice> invoice{};
   static constexpr typed_join<invoice_item_fields, joins::debit_memo_item::invoice_item> invoice_item{};
   static constexpr typed_join<journal_entry_fields, joins::debit_memo_item::journal_entry> journal_entry{};
   static constexpr typed_join<journal_run_fields, joins::debit_memo_item::journal_run> journal_run{};
   static constexpr typed_join<order_line_item_fields, joins::debit_memo_item::order_line_item> order_line_item{};
   static constexpr typed_join<account_fields, joins::debit_memo_item::parent_account> parent_account{};
   static constexpr typed_join<product_fields, joins::debit_memo_item::product> product{};
   static constexpr typed_join<product_rate_plan_fields, joins::debit_memo_item::product_rate_plan> product_rate_plan{};
   static constexpr typed_join<product_rate_plan_charge_fields, joins::debit_memo_item::product_rate_plan_charge> product_rate_plan_charge{};
   static constexpr typed_join<rate_plan_fields, joins::debit_memo_item::rate_plan> rate_plan{};
   static constexpr typed_join<rate_plan_charge_fields, joins::debit_memo_item::rate_plan_charge> rate_plan_charge{};
   static constexpr typed_join<accounting_code_fields, joins::debit_memo_item::recognized_revenue_accounting_code> recognized_revenue_accounting_code{};
   static constexpr typed_join<contact_fields, joins::debit_memo_item::ship_to_contact> ship_to_contact{};
   static constexpr typed_join<contact_snapshot_fields, joins::debit_memo_item::ship_to_contact_snapshot> ship_to_contact_snapshot{};
   static constexpr typed_join<contact_fields, joins::debit_memo_item::sold_to_contact> sold_to_contact{};
   static constexpr typed_join<contact_snapshot_fields, joins::debit_memo_item::sold_to_contact_snapshot> sold_to_contact_snapshot{};
   static constexpr typed_join<subscription_fields, joins::debit_memo_item::subscription> subscription{};
} debit_memo_item{};

inline constexpr struct debit_taxation_item_object : typed_object<fields::debit_taxation_item>, debit_taxation_item_fields<itself> {
   static constexpr typed_join<account_fields, joins::debit_taxation_item::account> account{};
   static constexpr typed_join<accounting_period_fields, joins::debit_taxation_item::accounting_period> accounting_period{};
   static constexpr typed_join<accounting_code_fields, joins::debit_taxation_item::account_receivable_accounting_code> account_receivable_accounting_code{};
   static constexpr typed_join<amendment_fields, joins::debit_taxation_item::amendment> amendment{};
   static constexpr typed_join<contact_fields, joins::debit_taxation_item::bill_to_contact> bill_to_contact{};
   static constexpr typed_join<credit_memo_fields, joins::debit_taxation_item::credit_memo> credit_memo{};
   static constexpr typed_join<credit_taxation_item_fields, joins::debit_taxation_item::credit_taxation_item> credit_taxation_item{};
   static constexpr typed_join<debit_memo_fields, joins::debit_taxation_item::debit_memo> debit_memo{};
   static constexpr typed_join<debit_memo_item_fields, joins::debit_taxation_item::debit_memo_item> debit_memo_item{};
   static constexpr typed_join<payment_method_fields, joins::debit_taxation_item::default_payment_method> default_payment_method{};
   static constexpr typed_join<unknown_fields, joins::debit_taxation_item::entity> entity{};
   static constexpr typed_join<invoice_fields, joins::debit_taxation_item::invoice> invoice{};
   static constexpr typed_join<journal_entry_fields, joins::debit_taxation_item::journal_entry> journal_entry{};
   static constexpr typed_join<journal_run_fields, joins::debit_taxation_item::journal_run> journal_run{};
   static constexpr typed_join<order_line_item_fields, joins::debit_taxation_item::order_line_item> order_line_item{};
   static constexpr typed_join<account_fields, joins::debit_taxation_item::parent_account> parent_account{};
   static constexpr typed_join<product_fields, joins::debit_taxation_item::product> product{};
   static constexpr typed_join<product_rate_plan_fields, joins::debit_taxation_item::product_rate_plan> product_rate_plan{};
   static constexpr typed_join<product_rate_plan_charge_fields, joins::debit_taxation_item::product_rate_plan_charge> product_rate_plan_charge{};
   static constexpr typed_join<rate_plan_fields, joins::debit_taxation_item::rate_plan> rate_plan{};
   static constexpr typed_join<rate_plan_charge_fields, joins::debit_taxation_item::rate_plan_charge> rate_plan_charge{};
   static constexpr typed_join<accounting_code_fields, joins::debit_taxation_item::sales_tax_payable_accounting_code> sales_tax_payable_accounting_code{};
   static constexpr typed_join<contact_fields, joins::debit_taxation_item::ship_to_contact> ship_to_contact{};
   static constexpr typed_join<contact_fields, joins::debit_taxation_item::sold_to_contact> sold_to_contact{};
   static constexpr typed_join<subscription_fields, joins::debit_taxation_item::subscription> subscription{};
   static constexpr typed_join<taxation_item_fields, joins::debit_taxation_item::taxation_item> taxation_item{};
} debit_taxation_item{};

inline constexpr struct delivery_adjustment_object : typed_object<fields::delivery_adjustment>, delivery_adjustment_fields<itself> {
   static constexpr typed_join<account_fields, joins::delivery_adjustment::account> account{};
   static constexpr typed_join<contact_fields, joins::delivery_adjustment::bill_to_contact> bill_to_contact{};
   static constexpr typed_join<payment_method_fields, joins::delivery_adjustment::default_payment_method> default_payment_method{};
   static constexpr typed_join<account_fields, joins::delivery_adjustment::parent_account> parent_account{};
   static constexpr typed_join<rate_plan_fields, joins::delivery_adjustment::rate_plan> rate_plan{};
   static constexpr typed_join<rate_plan_charge_fields, joins::delivery_adjustment::rate_plan_charge> rate_plan_charge{};
   static constexpr typed_join<contact_fields, joins::delivery_adjustment::ship_to_contact> ship_to_contact{};
   static constexpr typed_join<contact_fields, joins::delivery_adjustment::sold_to_contact> sold_to_contact{};
   static constexpr typed_join<subscription_fields, joins::delivery_adjustment::subscription> subscription{};
} delivery_adjustment{};

inline constexpr struct discount_applied_metrics_object : typed_object<fields::discount_applied_metrics>, discount_applied_metrics_fields<itself> {
   static constexpr typed_join<account_fields, joins::discount_applied_metrics::account> account{};
   static constexpr typed_join<amendment_fields, joins::discount_applied_metrics::amendment> amendment{};
   static constexpr typed_join<contact_fields, joins::discount_applied_metrics::bill_to_contact> bill_to_contact{};
   static constexpr typed_join<payment_method_fields, joins::discount_applied_metrics::default_payment_method> default_payment_method{};
   static constexpr typed_join<unknown_fields, joins::discount_applied_metrics::entity> entity{};
   static constexpr typed_join<account_fields, joins::discount_applied_metrics::parent_account> parent_account{};
   static constexpr typed_join<product_fields, joins::discount_applied_metrics::product> product{};
   static constexpr typed_join<product_rate_plan_fields, joins::discount_applied_metrics::product_rate_plan> product_rate_plan{};
   static constexpr typed_join<product_rate_plan_charge_fields, joins::discount_applied_metrics::product_rate_plan_charge> product_rate_plan_charge{};
   static constexpr typed_join<rate_plan_fields, joins::discount_applied_metrics::rate_plan> rate_plan{};
   static constexpr typed_join<rate_plan_charge_fields, joins::discount_applied_metrics::rate_plan_charge> rate_plan_charge{};
   static constexpr typed_join<contact_fields, joins::discount_applied_metrics::sold_to_contact> sold_to_contact{};
   static constexpr typed_join<subscription_fields, joins::discount_applied_metrics::subscription> subscription{};
} discount_applied_metrics{};

inline constexpr struct discount_apply_detail_object : typed_object<fields::discount_apply_detail>, discount_apply_detail_fields<itself> {
} discount_apply_detail{};

inline constexpr struct discount_class_object : typed_object<fields::discount_class>, discount_class_fields<itself> {
} discount_class{};

inline constexpr struct email_history_object : typed_object<fields::email_history>, email_history_fields<itself> {
   static constexpr typed_join<account_fields, joins::email_history::account> account{};
   static constexpr typed_join<contact_fields, joins::email_history::bill_to_contact> bill_to_contact{};
   static constexpr typed_join<payment_method_fields, joins::email_history::default_payment_method> default_payment_method{};
   static constexpr typed_join<account_fields, joins::email_history::parent_account> parent_account{};
   static constexpr typed_join<contact_fields, joins::email_history::ship_to_contact> ship_to_contact{};
   static constexpr typed_join<contact_fields, joins::email_history::sold_to_contact> sold_to_contact{};
} email_history{};

inline constexpr struct export__object : typed_object<fields::export_>, export__fields<itself> {
} export_{};

inline constexpr struct feature_object : typed_object<fields::feature>, feature_fields<itself> {
} feature{};

inline constexpr struct fulfillment_object : typed_object<fields::fulfillment>, fulfillment_fields<itself> {
   static constexpr typed_join<order_line_item_fields, joins::fulfillment::order_line_item> order_line_item{};
} fulfillment{};

inline constexpr struct fulfillment_item_object : typed_object<fields::fulfillment_item>, fulfillment_item_fields<itself> {
   static constexpr typed_join<fulfillment_fields, joins::fulfillment_item::fulfillment> fulfillment{};
} fulfillment_item{};

inline constexpr struct fund_object : typed_object<fields::fund>, fund_fields<itself> {
   static constexpr typed_join<account_fields, joins::fund::account> account{};
   static constexpr typed_join<amendment_fields, joins::fund::amendment> amendment{};
   static constexpr typed_join<contact_fields, joins::fund::bill_to_contact> bill_to_contact{};
   static constexpr typed_join<payment_method_fields, joins::fund::default_payment_method> default_payment_method{};
   static constexpr typed_join<account_fields, joins::fund::parent_account> parent_account{};
   static constexpr typed_join<prepaid_balance_fields, joins::fund::prepaid_balance> prepaid_balance{};
   static constexpr typed_join<product_fields, joins::fund::product> product{};
   static constexpr typed_join<product_rate_plan_fields, joins::fund::product_rate_plan> product_rate_plan{};
   static constexpr typed_join<product_rate_plan_charge_fields, joins::fund::product_rate_plan_charge> product_rate_plan_charge{};
   static constexpr typed_join<rate_plan_fields, joins::fund::rate_plan> rate_plan{};
   static constexpr typed_join<rate_plan_charge_fields, joins::fund::rate_plan_charge> rate_plan_charge{};
   static constexpr typed_join<contact_fields, joins::fund::ship_to_contact> ship_to_contact{};
   static constexpr typed_join<contact_fields, joins::fund::sold_to_contact> sold_to_contact{};
   static constexpr typed_join<subscription_fields, joins::fund::subscription> subscription{};
   static constexpr typed_join<unknown_fields, joins::fund::validity_period_summary> validity_period_summary{};
} fund{};

inline constexpr struct fx_custom_rate_object : typed_object<fields::fx_custom_rate>, fx_custom_rate_fields<itself> {
   static constexpr typed_join<unknown_fields, joins::fx_custom_rate::entity> entity{};
} fx_custom_rate{};

inline constexpr struct gateway_profile_data_object : typed_object<fields::gateway_profile_data>, gateway_profile_data_fields<itself> {
} gateway_profile_data{};

inline constexpr struct guided_usage_object : typed_object<fields::guided_usage>, guided_usage_fields<itself> {
   static constexpr typed_join<account_fields, joins::guided_usage::account> account{};
   static constexpr typed_join<amendment_fields, joins::guided_usage::amendment> amendment{};
   static constexpr typed_join<contact_fields, joins::guided_usage::bill_to_contact> bill_to_contact{};
   static constexpr typed_join<payment_method_fields, joins::guided_usage::default_payment_method> default_payment_method{};
   static constexpr typed_join<unknown_fields, joins::guided_usage::entity> entity{};
   static constexpr typed_join<account_fields, joins::guided_usage::parent_account> parent_account{};
   static constexpr typed_join<product_fields, joins::guided_usage::product> product{};
   static constexpr typed_join<product_rate_plan_fields, joins::guided_usage::product_rate_plan> product_rate_plan{};
   static constexpr typed_join<product_rate_plan_charge_fields, joins::guided_usage::product_rate_plan_charge> product_rate_plan_charge{};
   static constexpr typed_join<rate_plan_fields, joins::guided_usage::rate_plan> rate_plan{};
   static constexpr typed_join<rate_plan_charge_fields, joins::guided_usage::rate_plan_charge> rate_plan_charge{};
   static constexpr typed_join<contact_fields, joins::guided_usage::ship_to_contact> ship_to_contact{};
   static constexpr typed_join<contact_fields, joins::guided_usage::sold_to_contact> sold_to_contact{};
   static constexpr typed_join<subscription_fields, joins::guided_usage::subscription> subscription{};
   static constexpr typed_join<usage_fields, joins::guided_usage::usage> usage{};
} guided_usage{};

inline constexpr struct hpm_captcha_validation_result_object : typed_object<fields::hpm_captcha_validation_result>, hpm_captcha_validation_result_fields<itself> {
   static constexpr typed_join<account_fields, joins::hpm_captcha_validation_result::account> account{};
   static constexpr typed_join<contact_fields, joins::hpm_captcha_validation_result::bill_to_contact> bill_to_contact{};
   static constexpr typed_join<payment_method_fields, joins::hpm_captcha_validation_result::default_payment_method> default_payment_method{};
   static constexpr typed_join<unknown_fields, joins::hpm_captcha_validation_result::entity> entity{};
   static constexpr typed_join<account_fields, joins::hpm_captcha_validation_result::parent_account> parent_account{};
   static constexpr typed_join<payment_method_fields, joins::hpm_captcha_validation_result::payment_method> payment_method{};
   static constexpr typed_join<payment_method_transaction_log_fields, joins::hpm_captcha_validation_result::payment_method_transaction_log> payment_method_transaction_log{};
   static constexpr typed_join<contact_fields, joins::hpm_captcha_validation_result::ship_to_contact> ship_to_contact{};
   static constexpr typed_join<contact_fields, joins::hpm_captcha_validation_result::sold_to_contact> sold_to_contact{};
} hpm_captcha_validation_result{};

inline constexpr struct import__object : typed_object<fields::import_>, import__fields<itself> {
} import_{};

inline constexpr struct invoice_object : typed_object<fields::invoice>, invoice_fields<itself> {
   static constexpr typed_join<account_fields, joins::invoice::account> account{};
   static constexpr typed_join<unknown_fields, joins::invoice::billing_document_pdf_generation> billing_document_pdf_generation{};
   static constexpr typed_join<contact_fields, joins::invoice::bill_to_contact> bill_to_contact{};
   static constexpr typed_join<contact_snapshot_fields, joins::invoice::bill_to_contact_snapshot> bill_to_contact_snapshot{};
   static constexpr typed_join<payment_method_fields, joins::invoice::default_payment_method> default_payment_method{};
   static constexpr typed_join<unknown_fields, joins::invoice::e_invoice_profile> e_invoice_profile{};
   static constexpr typed_join<unknown_fields, joins::invoice::entity> entity{};
   static constexpr typed_join<contact_fields, joins::invoice::invoice_bill_to_contact> invoice_bill_to_contact{};
   static constexpr typed_join<contact_fields, joins::invoice::invoice_ship_to_contact> invoice_ship_to_contact{};
   static constexpr typed_join<contact_fields, joins::invoice::invoice_sold_to_contact> invoice_sold_to_contact{};
   static constexpr typed_join<account_fields, joins::invoice::parent_account> parent_account{};
   static constexpr typed_join<contact_fields, joins::invoice::ship_to_contact> ship_to_contact{};
   static constexpr typed_join<contact_snapshot_fields, joins::invoice::ship_to_contact_snapshot> ship_to_contact_snapshot{};
   static constexpr typed_join<contact_fields, joins::invoice::sold_to_contact> sold_to_contact{};
   static constexpr typed_join<contact_snapshot_fields, joins::invoice::sold_to_contact_snapshot> sold_to_contact_snapshot{};
} invoice{};

inline constexpr struct invoice_adjustment_object : typed_object<fields::invoice_adjustment>, invoice_adjustment_fields<itself> {
   static constexpr typed_join<account_fields, joins::invoice_adjustment::account> account{};
   static constexpr typed_join<accounting_period_fields, joins::invoice_adjustment::accounting_period> accounting_period{};
   static constexpr typed_join<accounting_code_fields, joins::invoice_adjustment::account_receivable_accounting_code> account_receivable_accounting_code{};
   static constexpr typed_join<contact_fields, joins::invoice_adjustment::bill_to_contact> bill_to_contact{};
   static constexpr typed_join<payment_method_fields, joins::invoice_adjustment::default_payment_method> default_payment_method{};
   static constexpr typed_join<accounting_code_fields, joins::invoice_adjustment::deferred_revenue_accounting_code> deferred_revenue_accounting_code{};
   static constexpr typed_join<unknown_fields, joins::invoice_adjustment::entity> entity{};
   static constexpr typed_join<invoice_fields, joins::invoice_adjustment::invoice> invoice{};
   static constexpr typed_join<journal_entry_fields, joins::invoice_adjustment::journal_entry> journal_entry{};
   static constexpr typed_join<journal_run_fields, joins::invoice_adjustment::journal_run> journal_run{};
   static constexpr typed_join<account_fields, joins::invoice_adjustment::parent_account> parent_account{};
   static constexpr typed_join<contact_fields, joins::invoice_adjustment::ship_to_contact> ship_to_contact{};
   static constexpr typed_join<contact_fields, joins::invoice_adjustment::sold_to_contact> sold_to_contact{};
} invoice_adjustment{};

inline constexpr struct invoice_file_object : typed_object<fields::invoice_file>, invoice_file_fields<itself> {
} invoice_file{};

inline constexpr struct invoice_item_object : typed_object<fields::invoice_item>, invoice_item_fields<itself> {
   static constexpr typed_join<account_fields, joins::invoice_item::account> account{};
   static constexpr typed_join<accounting_period_fields, joins::invoice_item::accounting_period> accounting_period{};
   static constexpr typed_join<accounting_code_fields, joins::invoice_item::account_receivable_accounting_code> account_receivable_accounting_code{};
   static constexpr typed_join<accounting_code_fields, joins::invoice_item::adjustment_liability_accounting_code> adjustment_liability_accounting_code{};
   static constexpr typed_join<accounting_code_fields, joins::invoice_item::adjustment_revenue_accounting_code> adjustment_revenue_accounting_code{};
   static constexpr typed_join<amendment_fields, joins::invoice_item::amendment> amendment{};
   static constexpr typed_join<contact_fields, joins::invoice_item::bill_to_contact> bill_to_contact{};
   static constexpr typed_join<contact_snapshot_fields, joins::invoice_item::bill_to_contact_snapshot> bill_to_contact_snapshot{};
   static constexpr typed_join<accounting_code_fields, joins::invoice_item::contract_asset_accounting_code> contract_asset_accounting_code{};
   static constexpr typed_join<accounting_code_fields, joins::invoice_item::contract_liability_accounting_code> contract_liability_accounting_code{};
   static constexpr typed_join<accounting_code_fields, joins::invoice_item::contract_recognized_revenue_accounting_code> contract_recognized_revenue_accounting_code{};
   static constexpr typed_join<payment_method_fields, joins::invoice_item::default_payment_method> default_payment_method{};
   static constexpr typed_join<accounting_code_fields, joins::invoice_item::deferred_revenue_accounting_code> deferred_revenue_accounting_code{};
   static constexpr typed_join<unknown_fields, joins::invoice_item::entity> entity{};
   static constexpr typed_join<fulfillment_fields, joins::invoice_item::fulfillment> fulfillment{};
   static constexpr typed_join<invoice_fields, joins::invoice_item::invoice> invoice{};
   static constexpr typed_join<contact_fields, joins::invoice_item::invoice_bill_to_contact> invoice_bill_to_contact{};
   static constexpr typed_join<contact_fields, joins::invoice_item::invoice_item_ship_to_contact> invoice_item_ship_to_contact{};
   static constexpr typed_join<contact_fields, joins::invoice_item::invoice_item_sold_to_contact> invoice_item_sold_to_contact{};
   static constexpr typed_join<contact_snapshot_fields, joins::invoice_item::invoice_item_sold_to_contact_snapshot> invoice_item_sold_to_contact_snapshot{};
   static constexpr typed_join<contact_fields, joins::invoice_item::invoice_ship_to_contact> invoice_ship_to_contact{};
   static constexpr typed_join<contact_fields, joins::invoice_item::invoice_sold_to_contact> invoice_sold_to_contact{};
   static constexpr typed_join<journal_entry_fields, joins::invoice_item::journal_entry> journal_entry{};
   static constexpr typed_join<journal_run_fields, joins::invoice_item::journal_run> journal_run{};
   static constexpr typed_join<order_line_item_fields, joins::invoice_item::order_line_item> order_line_item{};
   static constexpr typed_join<account_fields, joins::invoice_item::parent_account> parent_account{};
   static constexpr typed_join<product_fields, joins::invoice_item::product> product{};
   static constexpr typed_join<product_rate_plan_fields, joins::invoice_item::product_rate_plan> product_rate_plan{};
   static constexpr typed_join<product_rate_plan_charge_fields, joins::invoice_item::product_rate_plan_charge> product_rate_plan_charge{};
   static constexpr typed_join<rate_plan_fields, joins::invoice_item::rate_plan> rate_plan{};
   static constexpr typed_join<rate_plan_charge_fields, joins::invoice_item::rate_plan_charge> rate_plan_charge{};
   static constexpr typed_join<accounting_code_fields, joins::invoice_item::recognized_revenue_accounting_code> recognized_revenue_accounting_code{};
   static constexpr typed_join<contact_fields, joins::invoice_item::ship_to_contact> ship_to_contact{};
   static constexpr typed_join<contact_snapshot_fields, joins::invoice_item::ship_to_contact_snapshot> ship_to_contact_snapshot{};
   static constexpr typed_join<contact_fields, joins::invoice_item::sold_to_contact> sold_to_contact{};
   static constexpr typed_join<contact_snapshot_fields, joins::invoice_item::sold_to_contact_snapshot> sold_to_contact_snapshot{};
   static constexpr typed_join<subscription_fields, joins::invoice_item::subscription> subscription{};
   static constexpr typed_join<accounting_code_fields, joins::invoice_item::unbilled_receivables_accounting_code> unbilled_receivables_accounting_code{};
} invoice_item{};

inline constexpr struct invoice_item_adjustment_object : typed_object<fields::invoice_item_adjustment>, invoice_item_adjustment_fields<itself> {
   static constexpr typed_join<account_fields, joins::invoice_item_adjustment::account> account{};
   static constexpr typed_join<accounting_period_fields, joins::invoice_item_adjustment::accounting_period> accounting_period{};
   static constexpr typed_join<accounting_code_fields, joins::invoice_item_adjustment::account_receivable_accounting_code> account_receivable_accounting_code{};
   static constexpr typed_join<amendment_fields, joins::invoice_item_adjustment::amendment> amendment{};
   static constexpr typed_join<contact_fields, joins::invoice_item_adjustment::bill_to_contact> bill_to_contact{};
   static constexpr typed_join<contact_snapshot_fields, joins::invoice_item_adjustment::bill_to_contact_snapshot> bill_to_contact_snapshot{};
   static constexpr typed_join<payment_method_fields, joins::invoice_item_adjustment::default_payment_method> default_payment_method{};
   static constexpr typed_join<accounting_code_fields, joins::invoice_item_adjustment::deferred_revenue_accounting_code> deferred_revenue_accounting_code{};
   static constexpr typed_join<unknown_fields, joins::invoice_item_adjustment::entity> entity{};
   static constexpr typed_join<invoice_fields, joins::invoice_item_adjustment::invoice> invoice{};
   static constexpr typed_join<invoice_item_fields, joins::invoice_item_adjustment::invoice_item> invoice_item{};
   static constexpr typed_join<journal_entry_fields, joins::invoice_item_adjustment::journal_entry> journal_entry{};
   static constexpr typed_join<journal_run_fields, joins::invoice_item_adjustment::journal_run> journal_run{};
   static constexpr typed_join<account_fields, joins::invoice_item_adjustment::parent_account> parent_account{};
   static constexpr typed_join<product_fields, joins::invoice_item_adjustment::product> product{};
   static constexpr typed_join<product_rate_plan_fields, joins::invoice_item_adjustment::product_rate_plan> product_rate_plan{};
   static constexpr typed_join<product_rate_plan_charge_fields, joins::invoice_item_adjustment::product_rate_plan_charge> product_rate_plan_charge{};
   static constexpr typed_join<rate_plan_fields, joins::invoice_item_adjustment::rate_plan> rate_plan{};
   static constexpr typed_join<rate_plan_charge_fields, joins::invoice_item_adjustment::rate_plan_charge> rate_plan_charge{};
   static constexpr typed_join<accounting_code_fields, joins::invoice_item_adjustment::recognized_revenue_accounting_code> recognized_revenue_accounting_code{};
   static constexpr typed_join<accounting_code_fields, joins::invoice_item_adjustment::sales_tax_payable_accounting_code> sales_tax_payable_accounting_code{};
   static constexpr typed_join<contact_fields, joins::invoice_item_adjustment::ship_to_contact> ship_to_contact{};
   static constexpr typed_join<contact_snapshot_fields, joins::invoice_item_adjustment::ship_to_contact_snapshot> ship_to_contact_snapshot{};
   static constexpr typed_join<contact_fields, joins::invoice_item_adjustment::sold_to_contact> sold_to_contact{};
   static constexpr typed_join<contact_snapshot_fields, joins::invoice_item_adjustment::sold_to_contact_snapshot> sold_to_contact_snapshot{};
   static constexpr typed_join<subscription_fields, joins::invoice_item_adjustment::subscription> subscription{};
   static constexpr typed_join<taxable_item_snapshot_fields, joins::invoice_item_adjustment::taxable_item_snapshot> taxable_item_snapshot{};
   static constexpr typed_join<taxation_item_fields, joins::invoice_item_adjustment::taxation_item> taxation_item{};
} invoice_item_adjustment{};

inline constexpr struct invoice_payment_object : typed_object<fields::invoice_payment>, invoice_payment_fields<itself> {
   static constexpr typed_join<account_fields, joins::invoice_payment::account> account{};
   static constexpr typed_join<accounting_period_fields, joins::invoice_payment::accounting_period> accounting_period{};
   static constexpr typed_join<accounting_code_fields, joins::invoice_payment::account_receivable_accounting_code> account_receivable_accounting_code{};
   static constexpr typed_join<contact_fields, joins::invoice_payment::bill_to_contact> bill_to_contact{};
   static constexpr typed_join<accounting_code_fields, joins::invoice_payment::cash_accounting_code> cash_accounting_code{};
   static constexpr typed_join<payment_method_fields, joins::invoice_payment::default_payment_method> default_payment_method{};
   static constexpr typed_join<unknown_fields, joins::invoice_payment::entity> entity{};
   static constexpr typed_join<invoice_fields, joins::invoice_payment::invoice> invoice{};
   static constexpr typed_join<journal_entry_fields, joins::invoice_payment::journal_entry> journal_entry{};
   static constexpr typed_join<journal_run_fields, joins::invoice_payment::journal_run> journal_run{};
   static constexpr typed_join<account_fields, joins::invoice_payment::parent_account> parent_account{};
   static constexpr typed_join<payment_fields, joins::invoice_payment::payment> payment{};
   static constexpr typed_join<payment_method_fields, joins::invoice_payment::payment_method> payment_method{};
   static constexpr typed_join<payment_method_snapshot_fields, joins::invoice_payment::payment_method_snapshot> payment_method_snapshot{};
   static constexpr typed_join<contact_fields, joins::invoice_payment::ship_to_contact> ship_to_contact{};
   static constexpr typed_join<contact_fields, joins::invoice_payment::sold_to_contact> sold_to_contact{};
} invoice_payment{};

inline constexpr struct invoice_schedule_object : typed_object<fields::invoice_schedule>, invoice_schedule_fields<itself> {
   static constexpr typed_join<account_fields, joins::invoice_schedule::account> account{};
   static constexpr typed_join<contact_fields, joins::invoice_schedule::bill_to_contact> bill_to_contact{};
   static constexpr typed_join<payment_method_fields, joins::invoice_schedule::default_payment_method> default_payment_method{};
   static constexpr typed_join<account_fields, joins::invoice_schedule::parent_account> parent_account{};
   static constexpr typed_join<contact_fields, joins::invoice_schedule::sold_to_contact> sold_to_contact{};
} invoice_schedule{};

inline constexpr struct invoice_schedule_item_object : typed_object<fields::invoice_schedule_item>, invoice_schedule_item_fields<itself> {
   static constexpr typed_join<account_fields, joins::invoice_schedule_item::account> account{};
   static constexpr typed_join<contact_fields, joins::invoice_schedule_item::bill_to_contact> bill_to_contact{};
   static constexpr typed_join<credit_memo_fields, joins::invoice_schedule_item::credit_memo> credit_memo{};
   static constexpr typed_join<payment_method_fields, joins::invoice_schedule_item::default_payment_method> default_payment_method{};
   static constexpr typed_join<invoice_fields, joins::invoice_schedule_item::invoice> invoice{};
   static constexpr typed_join<unknown_fields, joins::invoice_schedule_item::invoice_schedule> invoice_schedule{};
   static constexpr typed_join<account_fields, joins::invoice_schedule_item::parent_account> parent_account{};
   static constexpr typed_join<contact_fields, joins::invoice_schedule_item::sold_to_contact> sold_to_contact{};
} invoice_schedule_item{};

inline constexpr struct invoice_split_object : typed_object<fields::invoice_split>, invoice_split_fields<itself> {
} invoice_split{};

inline constexpr struct invoice_split_item_object : typed_object<fields::invoice_split_item>, invoice_split_item_fields<itself> {
} invoice_split_item{};

inline constexpr struct journal_entry_object : typed_object<fields::journal_entry>, journal_entry_fields<itself> {
   static constexpr typed_join<accounting_period_fields, joins::journal_entry::accounting_period> accounting_period{};
   static constexpr typed_join<journal_run_fields, joins::journal_entry::journal_run> journal_run{};
} journal_entry{};

inline constexpr struct journal_entry_detail_credit_balance_adjustment_object : typed_object<fields::journal_entry_detail_credit_balance_adjustment>, journal_entry_detail_credit_balance_adjustment_fields<itself> {
   static constexpr typed_join<accounting_code_fields, joins::journal_entry_detail_credit_balance_adjustment::credit_accounting_code> credit_accounting_code{};
   static constexpr typed_join<accounting_code_fields, joins::journal_entry_detail_credit_balance_adjustment::debit_accounting_code> debit_accounting_code{};
   static constexpr typed_join<journal_entry_fields, joins::journal_entry_detail_credit_balance_adjustment::journal_entry> journal_entry{};
   static constexpr typed_join<journal_run_fields, joins::journal_entry_detail_credit_balance_adjustment::journal_run> journal_run{};
} journal_entry_detail_credit_balance_adjustment{};

inline constexpr struct journal_entry_detail_credit_memo_application_item_object : typed_object<fields::journal_entry_detail_credit_memo_application_item>, journal_entry_detail_credit_memo_application_item_fields<itself> {
   static constexpr typed_join<accounting_code_fields, joins::journal_entry_detail_credit_memo_application_item::credit_accounting_code> credit_accounting_code{};
   static constexpr typed_join<accounting_code_fields, joins::journal_entry_detail_credit_memo_application_item::debit_accounting_code> debit_accounting_code{};
   static constexpr typed_join<journal_entry_fields, joins::journal_entry_detail_credit_memo_application_item::journal_entry> journal_entry{};
   static constexpr typed_join<journal_run_fields, joins::journal_entry_detail_credit_memo_application_item::journal_run> journal_run{};
} journal_entry_detail_credit_memo_application_item{};

inline constexpr struct journal_entry_detail_credit_memo_item_object : typed_object<fields::journal_entry_detail_credit_memo_item>, journal_entry_detail_credit_memo_item_fields<itself> {
   static constexpr typed_join<accounting_code_fields, joins::journal_entry_detail_credit_memo_item::credit_accounting_code> credit_accounting_code{};
   static constexpr typed_join<accounting_code_fields, joins::journal_entry_detail_credit_memo_item::debit_accounting_code> debit_accounting_code{};
   static constexpr typed_join<journal_entry_fields, joins::journal_entry_detail_credit_memo_item::journal_entry> journal_entry{};
   static constexpr typed_join<journal_run_fields, joins::journal_entry_detail_credit_memo_item::journal_run> journal_run{};
} journal_entry_detail_credit_memo_item{};

inline constexpr struct journal_entry_detail_credit_taxation_item_object : typed_object<fields::journal_entry_detail_credit_taxation_item>, journal_entry_detail_credit_taxation_item_fields<itself> {
   static constexpr typed_join<accounting_code_fields, joins::journal_entry_detail_credit_taxation_item::credit_accounting_code> credit_accounting_code{};
   static constexpr typed_join<accounting_code_fields, joins::journal_entry_detail_credit_taxation_item::debit_accounting_code> debit_accounting_code{};
   static constexpr typed_join<journal_entry_fields, joins::journal_entry_detail_credit_taxation_item::journal_entry> journal_entry{};
   static constexpr typed_join<journal_run_fields, joins::journal_entry_detail_credit_taxation_item::journal_run> journal_run{};
} journal_entry_detail_credit_taxation_item{};

inline constexpr struct journal_entry_detail_debit_memo_item_object : typed_object<fields::journal_entry_detail_debit_memo_item>, journal_entry_detail_debit_memo_item_fields<itself> {
   static constexpr typed_join<accounting_code_fields, joins::journal_entry_detail_debit_memo_item::credit_accounting_code> credit_accounting_code{};
   static constexpr typed_join<accounting_code_fields, joins::journal_entry_detail_debit_memo_item::debit_accounting_code> debit_accounting_code{};
   static constexpr typed_join<journal_entry_fields, joins::journal_entry_detail_debit_memo_item::journal_entry> journal_entry{};
   static constexpr typed_join<journal_run_fields, joins::journal_entry_detail_debit_memo_item::journal_run> journal_run{};
} journal_entry_detail_debit_memo_item{};

inline constexpr struct journal_entry_detail_debit_taxation_item_object : typed_object<fields::journal_entry_detail_debit_taxation_item>, journal_entry_detail_debit_taxation_item_fields<itself> {
   static constexpr typed_join<accounting_code_fields, joins::journal_entry_detail_debit_taxation_item::credit_accounting_code> credit_accounting_code{};
   static constexpr typed_join<accounting_code_fields, joins::journal_entry_detail_debit_taxation_item::debit_accounting_code> debit_accounting_code{};
   static constexpr typed_join<journal_entry_fields, joins::journal_entry_detail_debit_taxation_item::journal_entry> journal_entry{};
   static constexpr typed_join<journal_run_fields, joins::journal_entry_detail_debit_taxation_item::journal_run> journal_run{};
} journal_entry_detail_debit_taxation_item{};

inline constexpr struct journal_entry_detail_fx_gain_loss_object : typed_object<fields::journal_entry_detail_fx_gain_loss>, journal_entry_detail_fx_gain_loss_fields<itself> {
   static constexpr typed_join<account_fields, joins::journal_entry_detail_fx_gain_loss::account> account{};
   static constexpr typed_join<contact_fields, joins::journal_entry_detail_fx_gain_loss::bill_to_contact> bill_to_contact{};
   static constexpr typed_join<accounting_code_fields, joins::journal_entry_detail_fx_gain_loss::credit_accounting_code> credit_accounting_code{};
   static constexpr typed_join<credit_memo_fields, joins::journal_entry_detail_fx_gain_loss::credit_memo> credit_memo{};
   static constexpr typed_join<credit_memo_item_fields, joins::journal_entry_detail_fx_gain_loss::credit_memo_item> credit_memo_item{};
   static constexpr typed_join<credit_taxation_item_fields, joins::journal_entry_detail_fx_gain_loss::credit_taxation_item> credit_taxation_item{};
   static constexpr typed_join<accounting_code_fields, joins::journal_entry_detail_fx_gain_loss::debit_accounting_code> debit_accounting_code{};
   static constexpr typed_join<debit_memo_fields, joins::journal_entry_detail_fx_gain_loss::debit_memo> debit_memo{};
   static constexpr typed_join<debit_memo_item_fields, joins::journal_entry_detail_fx_gain_loss::debit_memo_item> debit_memo_item{};
   static constexpr typed_join<debit_taxation_item_fields, joins::journal_entry_detail_fx_gain_loss::debit_taxation_item> debit_taxation_item{};
   static constexpr typed_join<payment_method_fields, joins::journal_entry_detail_fx_gain_loss::default_payment_method> default_payment_method{};
   static constexpr typed_join<invoice_fields, joins::journal_entry_detail_fx_gain_loss::invoice> invoice{};
   static constexpr typed_join<invoice_item_fields, joins::journal_entry_detail_fx_gain_loss::invoice_item> invoice_item{};
   static constexpr typed_join<journal_entry_fields, joins::journal_entry_detail_fx_gain_loss::journal_entry> journal_entry{};
   static constexpr typed_join<journal_run_fields, joins::journal_entry_detail_fx_gain_loss::journal_run> journal_run{};
   static constexpr typed_join<account_fields, joins::journal_entry_detail_fx_gain_loss::parent_account> parent_account{};
   static constexpr typed_join<payment_fields, joins::journal_entry_detail_fx_gain_loss::payment> payment{};
   static constexpr typed_join<payment_application_fields, joins::journal_entry_detail_fx_gain_loss::payment_application> payment_application{};
   static constexpr typed_join<payment_application_item_fields, joins::journal_entry_detail_fx_gain_loss::payment_application_item> payment_application_item{};
   static constexpr typed_join<payment_method_fields, joins::journal_entry_detail_fx_gain_loss::payment_method> payment_method{};
   static constexpr typed_join<payment_method_snapshot_fields, joins::journal_entry_detail_fx_gain_loss::payment_method_snapshot> payment_method_snapshot{};
   static constexpr typed_join<refund_fields, joins::journal_entry_detail_fx_gain_loss::refund> refund{};
   static constexpr typed_join<refund_application_fields, joins::journal_entry_detail_fx_gain_loss::refund_application> refund_application{};
   static constexpr typed_join<refund_application_item_fields, joins::journal_entry_detail_fx_gain_loss::refund_application_item> refund_application_item{};
   static constexpr typed_join<contact_fields, joins::journal_entry_detail_fx_gain_loss::ship_to_contact> ship_to_contact{};
   static constexpr typed_join<contact_fields, joins::journal_entry_detail_fx_gain_loss::sold_to_contact> sold_to_contact{};
   static constexpr typed_join<taxation_item_fields, joins::journal_entry_detail_fx_gain_loss::taxation_item> taxation_item{};
} journal_entry_detail_fx_gain_loss{};

inline constexpr struct journal_entry_detail_invoice_adjustment_object : typed_object<fields::journal_entry_detail_invoice_adjustment>, journal_entry_detail_invoice_adjustment_fields<itself> {
   static constexpr typed_join<accounting_code_fields, joins::journal_entry_detail_invoice_adjustment::credit_accounting_code> credit_accounting_code{};
   static constexpr typed_join<accounting_code_fields, joins::journal_entry_detail_invoice_adjustment::debit_accounting_code> debit_accounting_code{};
   static constexpr typed_join<journal_entry_fields, joins::journal_entry_detail_invoice_adjustment::journal_entry> journal_entry{};
   static constexpr typed_join<journal_run_fields, joins::journal_entry_detail_invoice_adjustment::journal_run> journal_run{};
} journal_entry_detail_invoice_adjustment{};

inline constexpr struct journal_entry_detail_invoice_item_object : typed_object<fields::journal_entry_detail_invoice_item>, journal_entry_detail_invoice_item_fields<itself> {
   static constexpr typed_join<accounting_code_fields, joins::journal_entry_detail_invoice_item::credit_accounting_code> credit_accounting_code{};
   static constexpr typed_join<accounting_code_fields, joins::journal_entry_detail_invoice_item::debit_accounting_code> debit_accounting_code{};
   static constexpr typed_join<journal_entry_fields, joins::journal_entry_detail_invoice_item::journal_entry> journal_entry{};
   static constexpr typed_join<journal_run_fields, joins::journal_entry_detail_invoice_item::journal_run> journal_run{};
} journal_entry_detail_invoice_item{};

inline constexpr struct journal_entry_detail_invoice_item_adjustment_object : typed_object<fields::journal_entry_detail_invoice_item_adjustment>, journal_entry_detail_invoice_item_adjustment_fields<itself> {
   static constexpr typed_join<accounting_code_fields, joins::journal_entry_detail_invoice_item_adjustment::credit_accounting_code> credit_accounting_code{};
   static constexpr typed_join<accounting_code_fields, joins::journal_entry_detail_invoice_item_adjustment::debit_accounting_code> debit_accounting_code{};
   static constexpr typed_join<journal_entry_fields, joins::journal_entry_detail_invoice_item_adjustment::journal_entry> journal_entry{};
   static constexpr typed_join<journal_run_fields, joins::journal_entry_detail_invoice_item_adjustment::journal_run> journal_run{};
} journal_entry_detail_invoice_item_adjustment{};

inline constexpr struct journal_entry_detail_invoice_payment_object : typed_object<fields::journal_entry_detail_invoice_payment>, journal_entry_detail_invoice_payment_fields<itself> {
   static constexpr typed_join<accounting_code_fields, joins::journal_entry_detail_invoice_payment::credit_accounting_code> credit_accounting_code{};
   static constexpr typed_join<accounting_code_fields, joins::journal_entry_detail_invoice_payment::debit_accounting_code> debit_accounting_code{};
   static constexpr typed_join<journal_entry_fields, joins::journal_entry_detail_invoice_payment::journal_entry> journal_entry{};
   static constexpr typed_join<journal_run_fields, joins::journal_entry_detail_invoice_payment::journal_run> journal_run{};
} journal_entry_detail_invoice_payment{};

inline constexpr struct journal_entry_detail_payment_application_object : typed_object<fields::journal_entry_detail_payment_application>, journal_entry_detail_payment_application_fields<itself> {
   static constexpr typed_join<accounting_code_fields, joins::journal_entry_detail_payment_application::credit_accounting_code> credit_accounting_code{};
   static constexpr typed_join<accounting_code_fields, joins::journal_entry_detail_payment_application::debit_accounting_code> debit_accounting_code{};
   static constexpr typed_join<journal_entry_fields, joins::journal_entry_detail_payment_application::journal_entry> journal_entry{};
   static constexpr typed_join<journal_run_fields, joins::journal_entry_detail_payment_application::journal_run> journal_run{};
} journal_entry_detail_payment_application{};

inline constexpr struct journal_entry_detail_payment_application_item_object : typed_object<fields::journal_entry_detail_payment_application_item>, journal_entry_detail_payment_application_item_fields<itself> {
   static constexpr typed_join<accounting_code_fields, joins::journal_entry_detail_payment_application_item::credit_accounting_code> credit_accounting_code{};
   static constexpr typed_join<accounting_code_fields, joins::journal_entry_detail_payment_application_item::debit_accounting_code> debit_accounting_code{};
   static constexpr typed_join<journal_entry_fields, joins::journal_entry_detail_payment_application_item::journal_entry> journal_entry{};
   static constexpr typed_join<journal_run_fields, joins::journal_entry_detail_payment_application_item::journal_run> journal_run{};
} journal_entry_detail_payment_application_item{};

inline constexpr struct journal_entry_detail_realized_fx_gain_loss_object : typed_object<fields::journal_entry_detail_realized_fx_gain_loss>, journal_entry_detail_realized_fx_gain_loss_fields<itself> {
   static constexpr typed_join<accounting_code_fields, joins::journal_entry_detail_realized_fx_gain_loss::credit_accounting_code> credit_accounting_code{};
   static constexpr typed_join<accounting_code_fields, joins::journal_entry_detail_realized_fx_gain_loss::debit_accounting_code> debit_accounting_code{};
   static constexpr typed_join<journal_entry_fields, joins::journal_entry_detail_realized_fx_gain_loss::journal_entry> journal_entry{};
   static constexpr typed_join<journal_run_fields, joins::journal_entry_detail_realized_fx_gain_loss::journal_run> journal_run{};
} journal_entry_detail_realized_fx_gain_loss{};

inline constexpr struct journal_entry_detail_refund_application_object : typed_object<fields::journal_entry_detail_refund_application>, journal_entry_detail_refund_application_fields<itself> {
   static constexpr typed_join<accounting_code_fields, joins::journal_entry_detail_refund_application::credit_accounting_code> credit_accounting_code{};
   static constexpr typed_join<accounting_code_fields, joins::journal_entry_detail_refund_application::debit_accounting_code> debit_accounting_code{};
   static constexpr typed_join<journal_entry_fields, joins::journal_entry_detail_refund_application::journal_entry> journal_entry{};
   static constexpr typed_join<journal_run_fields, joins::journal_entry_detail_refund_application::journal_run> journal_run{};
} journal_entry_detail_refund_application{};

inline constexpr struct journal_entry_detail_refund_application_item_object : typed_object<fields::journal_entry_detail_refund_application_item>, journal_entry_detail_refund_application_item_fields<itself> {
   static constexpr typed_join<accounting_code_fields, joins::journal_entry_detail_refund_application_item::credit_accounting_code> credit_accounting_code{};
   static constexpr typed_join<accounting_code_fields, joins::journal_entry_detail_refund_application_item::debit_accounting_code> debit_accounting_code{};
   static constexpr typed_join<journal_entry_fields, joins::journal_entry_detail_refund_application_item::journal_entry> journal_entry{};
   static constexpr typed_join<journal_run_fields, joins::journal_entry_detail_refund_application_item::journal_run> journal_run{};
} journal_entry_detail_refund_application_item{};

inline constexpr struct journal_entry_detail_refund_invoice_payment_object : typed_object<fields::journal_entry_detail_refund_invoice_payment>, journal_entry_detail_refund_invoice_payment_fields<itself> {
   static constexpr typed_join<accounting_code_fields, joins::journal_entry_detail_refund_invoice_payment::credit_accounting_code> credit_accounting_code{};
   static constexpr typed_join<accounting_code_fields, joins::journal_entry_detail_refund_invoice_payment::debit_accounting_code> debit_accounting_code{};
   static constexpr typed_join<journal_entry_fields, joins::journal_entry_detail_refund_invoice_payment::journal_entry> journal_entry{};
   static constexpr typed_join<journal_run_fields, joins::journal_entry_detail_refund_invoice_payment::journal_run> journal_run{};
} journal_entry_detail_refund_invoice_payment{};

inline constexpr struct journal_entry_detail_revenue_event_item_object : typed_object<fields::journal_entry_detail_revenue_event_item>, journal_entry_detail_revenue_event_item_fields<itself> {
   static constexpr typed_join<accounting_code_fields, joins::journal_entry_detail_revenue_event_item::credit_accounting_code> credit_accounting_code{};
   static constexpr typed_join<accounting_code_fields, joins::journal_entry_detail_revenue_event_item::debit_accounting_code> debit_accounting_code{};
   static constexpr typed_join<journal_entry_fields, joins::journal_entry_detail_revenue_event_item::journal_entry> journal_entry{};
   static constexpr typed_join<journal_run_fields, joins::journal_entry_detail_revenue_event_item::journal_run> journal_run{};
} journal_entry_detail_revenue_event_item{};

inline constexpr struct journal_entry_detail_taxation_item_object : typed_object<fields::journal_entry_detail_taxation_item>, journal_entry_detail_taxation_item_fields<itself> {
   static constexpr typed_join<accounting_code_fields, joins::journal_entry_detail_taxation_item::credit_accounting_code> credit_accounting_code{};
   static constexpr typed_join<accounting_code_fields, joins::journal_entry_detail_taxation_item::debit_accounting_code> debit_accounting_code{};
   static constexpr typed_join<journal_entry_fields, joins::journal_entry_detail_taxation_item::journal_entry> journal_entry{};
   static constexpr typed_join<journal_run_fields, joins::journal_entry_detail_taxation_item::journal_run> journal_run{};
} journal_entry_detail_taxation_item{};

inline constexpr struct journal_entry_detail_unrealized_fx_gain_loss_object : typed_object<fields::journal_entry_detail_unrealized_fx_gain_loss>, journal_entry_detail_unrealized_fx_gain_loss_fields<itself> {
   static constexpr typed_join<accounting_code_fields, joins::journal_entry_detail_unrealized_fx_gain_loss::credit_accounting_code> credit_accounting_code{};
   static constexpr typed_join<accounting_code_fields, joins::journal_entry_detail_unrealized_fx_gain_loss::debit_accounting_code> debit_accounting_code{};
   static constexpr typed_join<journal_entry_fields, joins::journal_entry_detail_unrealized_fx_gain_loss::journal_entry> journal_entry{};
   static constexpr typed_join<journal_run_fields, joins::journal_entry_detail_unrealized_fx_gain_loss::journal_run> journal_run{};
} journal_entry_detail_unrealized_fx_gain_loss{};

inline constexpr struct journal_entry_item_object : typed_object<fields::journal_entry_item>, journal_entry_item_fields<itself> {
   static constexpr typed_join<accounting_code_fields, joins::journal_entry_item::accounting_code> accounting_code{};
   static constexpr typed_join<accounting_period_fields, joins::journal_entry_item::accounting_period> accounting_period{};
   static constexpr typed_join<unknown_fields, joins::journal_entry_item::entity> entity{};
   static constexpr typed_join<journal_entry_fields, joins::journal_entry_item::journal_entry> journal_entry{};
   static constexpr typed_join<journal_run_fields, joins::journal_entry_item::journal_run> journal_run{};
} journal_entry_item{};

inline constexpr struct journal_run_object : typed_object<fields::journal_run>, journal_run_fields<itself> {
} journal_run{};

inline constexpr struct notification_history_email_event_object : typed_object<fields::notification_history_email_event>, notification_history_email_event_fields<itself> {
   static constexpr typed_join<account_fields, joins::notification_history_email_event::account> account{};
   static constexpr typed_join<contact_fields, joins::notification_history_email_event::bill_to_contact> bill_to_contact{};
   static constexpr typed_join<payment_method_fields, joins::notification_history_email_event::default_payment_method> default_payment_method{};
   static constexpr typed_join<email_history_fields, joins::notification_history_email_event::email_history_join> email_history_join{};
   static constexpr typed_join<account_fields, joins::notification_history_email_event::parent_account> parent_account{};
   static constexpr typed_join<contact_fields, joins::notification_history_email_event::ship_to_contact> ship_to_contact{};
   static constexpr typed_join<contact_fields, joins::notification_history_email_event::sold_to_contact> sold_to_contact{};
} notification_history_email_event{};

inline constexpr struct order_object : typed_object<fields::order>, order_fields<itself> {
   static constexpr typed_join<account_fields, joins::order::account> account{};
   static constexpr typed_join<contact_fields, joins::order::bill_to_contact> bill_to_contact{};
   static constexpr typed_join<payment_method_fields, joins::order::default_payment_method> default_payment_method{};
   static constexpr typed_join<account_fields, joins::order::parent_account> parent_account{};
   static constexpr typed_join<contact_fields, joins::order::ship_to_contact> ship_to_contact{};
   static constexpr typed_join<contact_fields, joins::order::sold_to_contact> sold_to_contact{};
} order{};

inline constexpr struct order_action_object : typed_object<fields::order_action>, order_action_fields<itself> {
   static constexpr typed_join<account_fields, joins::order_action::account> account{};
   static constexpr typed_join<rate_plan_fields, joins::order_action::add_rate_plan> add_rate_plan{};
   static constexpr typed_join<contact_fields, joins::order_action::bill_to_contact> bill_to_contact{};
   static constexpr typed_join<payment_method_fields, joins::order_action::default_payment_method> default_payment_method{};
   static constexpr typed_join<order_fields, joins::order_action::order> order{};
   static constexpr typed_join<contact_fields, joins::order_action::order_action_bill_to> order_action_bill_to{};
   static constexpr typed_join<contact_fields, joins::order_action::order_action_ship_to> order_action_ship_to{};
   static constexpr typed_join<contact_fields, joins::order_action::order_action_sold_to> order_action_sold_to{};
   static constexpr typed_join<account_fields, joins::order_action::parent_account> parent_account{};
   static constexpr typed_join<rate_plan_fields, joins::order_action::remove_rate_plan> remove_rate_plan{};
   static constexpr typed_join<contact_fields, joins::order_action::ship_to_contact> ship_to_contact{};
   static constexpr typed_join<contact_fields, joins::order_action::sold_to_contact> sold_to_contact{};
   static constexpr typed_join<subscription_fields, joins::order_action::subscription> subscription{};
   static constexpr typed_join<contact_fields, joins::order_action::subscription_bill_to> subscription_bill_to{};
   static constexpr typed_join<contact_snapshot_fields, joins::order_action::subscription_bill_to_snapshot> subscription_bill_to_snapshot{};
   static constexpr typed_join<account_fields, joins::order_action::subscription_owner_account> subscription_owner_account{};
   static constexpr typed_join<contact_fields, joins::order_action::subscription_owner_account_bill_to> subscription_owner_account_bill_to{};
   static constexpr typed_join<contact_fields, joins::order_action::subscription_owner_account_ship_to> subscription_owner_account_ship_to{};
   static constexpr typed_join<contact_fields, joins::order_action::subscription_owner_account_sold_to> subscription_owner_account_sold_to{};
   static constexpr typed_join<contact_fields, joins::order_action::subscription_ship_to> subscription_ship_to{};
   static constexpr typed_join<contact_snapshot_fields, joins::order_action::subscription_ship_to_snapshot> subscription_ship_to_snapshot{};
   static constexpr typed_join<contact_fields, joins::order_action::subscription_sold_to> subscription_sold_to{};
   static constexpr typed_join<contact_snapshot_fields, joins::order_action::subscription_sold_to_snapshot> subscription_sold_to_snapshot{};
   static constexpr typed_join<subscription_status_history_fields, joins::order_action::subscription_status_history> subscription_status_history{};
   static constexpr typed_join<amendment_fields, joins::order_action::subscription_version_amendment> subscription_version_amendment{};
   static constexpr typed_join<rate_plan_fields, joins::order_action::update_rate_plan> update_rate_plan{};
} order_action{};

inline constexpr struct order_contact_object : typed_object<fields::order_contact>, order_contact_fields<itself> {
} order_contact{};

inline constexpr struct order_elp_object : typed_object<fields::order_elp>, order_elp_fields<itself> {
   static constexpr typed_join<account_fields, joins::order_elp::account> account{};
   static constexpr typed_join<amendment_fields, joins::order_elp::amendment> amendment{};
   static constexpr typed_join<contact_fields, joins::order_elp::bill_to_contact> bill_to_contact{};
   static constexpr typed_join<payment_method_fields, joins::order_elp::default_payment_method> default_payment_method{};
   static constexpr typed_join<unknown_fields, joins::order_elp::entity> entity{};
   static constexpr typed_join<order_fields, joins::order_elp::order> order{};
   static constexpr typed_join<order_action_fields, joins::order_elp::order_action> order_action{};
   static constexpr typed_join<account_fields, joins::order_elp::parent_account> parent_account{};
   static constexpr typed_join<product_fields, joins::order_elp::product> product{};
   static constexpr typed_join<product_rate_plan_fields, joins::order_elp::product_rate_plan> product_rate_plan{};
   static constexpr typed_join<product_rate_plan_charge_fields, joins::order_elp::product_rate_plan_charge> product_rate_plan_charge{};
   static constexpr typed_join<rate_plan_fields, joins::order_elp::rate_plan> rate_plan{};
   static constexpr typed_join<rate_plan_charge_fields, joins::order_elp::rate_plan_charge> rate_plan_charge{};
   static constexpr typed_join<contact_fields, joins::order_elp::sold_to_contact> sold_to_contact{};
   static constexpr typed_join<subscription_fields, joins::order_elp::subscription> subscription{};
   static constexpr typed_join<contact_fields, joins::order_elp::subscription_bill_to> subscription_bill_to{};
   static constexpr typed_join<contact_snapshot_fields, joins::order_elp::subscription_bill_to_snapshot> subscription_bill_to_snapshot{};
   static constexpr typed_join<amendment_fields, joins::order_elp::subscription_version_amendment> subscription_version_amendment{};
} order_elp{};

inline constexpr struct order_item_object : typed_object<fields::order_item>, order_item_fields<itself> {
   static constexpr typed_join<amendment_fields, joins::order_item::amendment> amendment{};
   static constexpr typed_join<unknown_fields, joins::order_item::entity> entity{};
   static constexpr typed_join<order_fields, joins::order_item::order> order{};
   static constexpr typed_join<order_action_fields, joins::order_item::order_action> order_action{};
   static constexpr typed_join<product_fields, joins::order_item::product> product{};
   static constexpr typed_join<product_rate_plan_fields, joins::order_item::product_rate_plan> product_rate_plan{};
   static constexpr typed_join<product_rate_plan_charge_fields, joins::order_item::product_rate_plan_charge> product_rate_plan_charge{};
   static constexpr typed_join<rate_plan_fields, joins::order_item::rate_plan> rate_plan{};
   static constexpr typed_join<rate_plan_charge_fields, joins::order_item::rate_plan_charge> rate_plan_charge{};
   static constexpr typed_join<subscription_fields, joins::order_item::subscription> subscription{};
} order_item{};

inline constexpr struct order_line_item_object : typed_object<fields::order_line_item>, order_line_item_fields<itself> {
   static constexpr typed_join<account_fields, joins::order_line_item::account> account{};
   static constexpr typed_join<accounting_code_fields, joins::order_line_item::adjustment_liability_accounting_code> adjustment_liability_accounting_code{};
   static constexpr typed_join<accounting_code_fields, joins::order_line_item::adjustment_revenue_accounting_code> adjustment_revenue_accounting_code{};
   static constexpr typed_join<contact_fields, joins::order_line_item::bill_to_contact> bill_to_contact{};
   static constexpr typed_join<contact_snapshot_fields, joins::order_line_item::bill_to_contact_snapshot> bill_to_contact_snapshot{};
   static constexpr typed_join<accounting_code_fields, joins::order_line_item::contract_asset_accounting_code> contract_asset_accounting_code{};
   static constexpr typed_join<accounting_code_fields, joins::order_line_item::contract_liability_accounting_code> contract_liability_accounting_code{};
   static constexpr typed_join<accounting_code_fields, joins::order_line_item::contract_recognized_revenue_accounting_code> contract_recognized_revenue_accounting_code{};
   static constexpr typed_join<payment_method_fields, joins::order_line_item::default_payment_method> default_payment_method{};
   static constexpr typed_join<accounting_code_fields, joins::order_line_item::deferred_revenue_accounting_code> deferred_revenue_accounting_code{};
   static constexpr typed_join<contact_fields, joins::order_line_item::oli_bill_to_contact> oli_bill_to_contact{};
   static constexpr typed_join<contact_fields, joins::order_line_item::oli_ship_to_contact> oli_ship_to_contact{};
   static constexpr typed_join<contact_fields, joins::order_line_item::oli_sold_to_contact> oli_sold_to_contact{};
   static constexpr typed_join<order_fields, joins::order_line_item::order> order{};
   static constexpr typed_join<unknown_fields, joins::order_line_item::order_contact> order_contact{};
   static constexpr typed_join<order_fields, joins::order_line_item::original_order> original_order{};
   static constexpr typed_join<order_line_item_fields, joins::order_line_item::original_order_line_item> original_order_line_item{};
   static constexpr typed_join<account_fields, joins::order_line_item::parent_account> parent_account{};
   static constexpr typed_join<product_fields, joins::order_line_item::product> product{};
   static constexpr typed_join<product_rate_plan_fields, joins::order_line_item::product_rate_plan> product_rate_plan{};
   static constexpr typed_join<product_rate_plan_charge_fields, joins::order_line_item::product_rate_plan_charge> product_rate_plan_charge{};
   static constexpr typed_join<accounting_code_fields, joins::order_line_item::recognized_revenue_accounting_code> recognized_revenue_accounting_code{};
   static constexpr typed_join<contact_fields, joins::order_line_item::ship_to_contact> ship_to_contact{};
   static constexpr typed_join<contact_snapshot_fields, joins::order_line_item::ship_to_contact_snapshot> ship_to_contact_snapshot{};
   static constexpr typed_join<contact_fields, joins::order_line_item::sold_to_contact> sold_to_contact{};
   static constexpr typed_join<contact_snapshot_fields, joins::order_line_item::sold_to_contact_snapshot> sold_to_contact_snapshot{};
   static constexpr typed_join<accounting_code_fields, joins::order_line_item::unbilled_receivables_accounting_code> unbilled_receivables_accounting_code{};
} order_line_item{};

inline constexpr struct order_mrr_object : typed_object<fields::order_mrr>, order_mrr_fields<itself> {
   static constexpr typed_join<account_fields, joins::order_mrr::account> account{};
   static constexpr typed_join<amendment_fields, joins::order_mrr::amendment> amendment{};
   static constexpr typed_join<contact_fields, joins::order_mrr::bill_to_contact> bill_to_contact{};
   static constexpr typed_join<payment_method_fields, joins::order_mrr::default_payment_method> default_payment_method{};
   static constexpr typed_join<order_fields, joins::order_mrr::order> order{};
   static constexpr typed_join<order_action_fields, joins::order_mrr::order_action> order_action{};
   static constexpr typed_join<account_fields, joins::order_mrr::parent_account> parent_account{};
   static constexpr typed_join<product_fields, joins::order_mrr::product> product{};
   static constexpr typed_join<product_rate_plan_fields, joins::order_mrr::product_rate_plan> product_rate_plan{};
   static constexpr typed_join<product_rate_plan_charge_fields, joins::order_mrr::product_rate_plan_charge> product_rate_plan_charge{};
   static constexpr typed_join<rate_plan_fields, joins::order_mrr::rate_plan> rate_plan{};
   static constexpr typed_join<rate_plan_charge_fields, joins::order_mrr::rate_plan_charge> rate_plan_charge{};
   static constexpr typed_join<contact_fields, joins::order_mrr::ship_to_contact> ship_to_contact{};
   static constexpr typed_join<contact_fields, joins::order_mrr::sold_to_contact> sold_to_contact{};
   static constexpr typed_join<subscription_fields, joins::order_mrr::subscription> subscription{};
   static constexpr typed_join<contact_fields, joins::order_mrr::subscription_bill_to> subscription_bill_to{};
   static constexpr typed_join<contact_snapshot_fields, joins::order_mrr::subscription_bill_to_snapshot> subscription_bill_to_snapshot{};
   static constexpr typed_join<contact_fields, joins::order_mrr::subscription_ship_to> subscription_ship_to{};
   static constexpr typed_join<contact_snapshot_fields, joins::order_mrr::subscription_ship_to_snapshot> subscription_ship_to_snapshot{};
   static constexpr typed_join<contact_fields, joins::order_mrr::subscription_sold_to> subscription_sold_to{};
   static constexpr typed_join<contact_snapshot_fields, joins::order_mrr::subscription_sold_to_snapshot> subscription_sold_to_snapshot{};
   static constexpr typed_join<amendment_fields, joins::order_mrr::subscription_version_amendment> subscription_version_amendment{};
} order_mrr{};

inline constexpr struct order_quantity_object : typed_object<fields::order_quantity>, order_quantity_fields<itself> {
   static constexpr typed_join<account_fields, joins::order_quantity::account> account{};
   static constexpr typed_join<amendment_fields, joins::order_quantity::amendment> amendment{};
   static constexpr typed_join<contact_fields, joins::order_quantity::bill_to_contact> bill_to_contact{};
   static constexpr typed_join<payment_method_fields, joins::order_quantity::default_payment_method> default_payment_method{};
   static constexpr typed_join<order_fields, joins::order_quantity::order> order{};
   static constexpr typed_join<order_action_fields, joins::order_quantity::order_action> order_action{};
   static constexpr typed_join<account_fields, joins::order_quantity::parent_account> parent_account{};
   static constexpr typed_join<product_fields, joins::order_quantity::product> product{};
   static constexpr typed_join<product_rate_plan_fields, joins::order_quantity::product_rate_plan> product_rate_plan{};
   static constexpr typed_join<product_rate_plan_charge_fields, joins::order_quantity::product_rate_plan_charge> product_rate_plan_charge{};
   static constexpr typed_join<rate_plan_fields, joins::order_quantity::rate_plan> rate_plan{};
   static constexpr typed_join<rate_plan_charge_fields, joins::order_quantity::rate_plan_charge> rate_plan_charge{};
   static constexpr typed_join<contact_fields, joins::order_quantity::ship_to_contact> ship_to_contact{};
   static constexpr typed_join<contact_fields, joins::order_quantity::sold_to_contact> sold_to_contact{};
   static constexpr typed_join<subscription_fields, joins::order_quantity::subscription> subscription{};
   static constexpr typed_join<contact_fields, joins::order_quantity::subscription_bill_to> subscription_bill_to{};
   static constexpr typed_join<contact_snapshot_fields, joins::order_quantity::subscription_bill_to_snapshot> subscription_bill_to_snapshot{};
   static constexpr typed_join<contact_fields, joins::order_quantity::subscription_ship_to> subscription_ship_to{};
   static constexpr typed_join<contact_snapshot_fields, joins::order_quantity::subscription_ship_to_snapshot> subscription_ship_to_snapshot{};
   static constexpr typed_join<contact_fields, joins::order_quantity::subscription_sold_to> subscription_sold_to{};
   static constexpr typed_join<contact_snapshot_fields, joins::order_quantity::subscription_sold_to_snapshot> subscription_sold_to_snapshot{};
   static constexpr typed_join<amendment_fields, joins::order_quantity::subscription_version_amendment> subscription_version_amendment{};
} order_quantity{};

inline constexpr struct order_tcb_object : typed_object<fields::order_tcb>, order_tcb_fields<itself> {
   static constexpr typed_join<account_fields, joins::order_tcb::account> account{};
   static constexpr typed_join<amendment_fields, joins::order_tcb::amendment> amendment{};
   static constexpr typed_join<contact_fields, joins::order_tcb::bill_to_contact> bill_to_contact{};
   static constexpr typed_join<payment_method_fields, joins::order_tcb::default_payment_method> default_payment_method{};
   static constexpr typed_join<order_fields, joins::order_tcb::order> order{};
   static constexpr typed_join<order_action_fields, joins::order_tcb::order_action> order_action{};
   static constexpr typed_join<account_fields, joins::order_tcb::parent_account> parent_account{};
   static constexpr typed_join<product_fields, joins::order_tcb::product> product{};
   static constexpr typed_join<product_rate_plan_fields, joins::order_tcb::product_rate_plan> product_rate_plan{};
   static constexpr typed_join<product_rate_plan_charge_fields, joins::order_tcb::product_rate_plan_charge> product_rate_plan_charge{};
   static constexpr typed_join<rate_plan_fields, joins::order_tcb::rate_plan> rate_plan{};
   static constexpr typed_join<rate_plan_charge_fields, joins::order_tcb::rate_plan_charge> rate_plan_charge{};
   static constexpr typed_join<contact_fields, joins::order_tcb::ship_to_contact> ship_to_contact{};
   static constexpr typed_join<contact_fields, joins::order_tcb::sold_to_contact> sold_to_contact{};
   static constexpr typed_join<subscription_fields, joins::order_tcb::subscription> subscription{};
   static constexpr typed_join<contact_fields, joins::order_tcb::subscription_bill_to> subscription_bill_to{};
   static constexpr typed_join<contact_snapshot_fields, joins::order_tcb::subscription_bill_to_snapshot> subscription_bill_to_snapshot{};
   static constexpr typed_join<contact_fields, joins::order_tcb::subscription_ship_to> subscription_ship_to{};
   static constexpr typed_join<contact_snapshot_fields, joins::order_tcb::subscription_ship_to_snapshot> subscription_ship_to_snapshot{};
   static constexpr typed_join<contact_fields, joins::order_tcb::subscription_sold_to> subscription_sold_to{};
   static constexpr typed_join<contact_snapshot_fields, joins::order_tcb::subscription_sold_to_snapshot> subscription_sold_to_snapshot{};
   static constexpr typed_join<amendment_fields, joins::order_tcb::subscription_version_amendment> subscription_version_amendment{};
} order_tcb{};

inline constexpr struct order_tcv_object : typed_object<fields::order_tcv>, order_tcv_fields<itself> {
   static constexpr typed_join<account_fields, joins::order_tcv::account> account{};
   static constexpr typed_join<amendment_fields, joins::order_tcv::amendment> amendment{};
   static constexpr typed_join<contact_fields, joins::order_tcv::bill_to_contact> bill_to_contact{};
   static constexpr typed_join<payment_method_fields, joins::order_tcv::default_payment_method> default_payment_method{};
   static constexpr typed_join<order_fields, joins::order_tcv::order> order{};
   static constexpr typed_join<order_action_fields, joins::order_tcv::order_action> order_action{};
   static constexpr typed_join<account_fields, joins::order_tcv::parent_account> parent_account{};
   static constexpr typed_join<product_fields, joins::order_tcv::product> product{};
   static constexpr typed_join<product_rate_plan_fields, joins::order_tcv::product_rate_plan> product_rate_plan{};
   static constexpr typed_join<product_rate_plan_charge_fields, joins::order_tcv::product_rate_plan_charge> product_rate_plan_charge{};
   static constexpr typed_join<rate_plan_fields, joins::order_tcv::rate_plan> rate_plan{};
   static constexpr typed_join<rate_plan_charge_fields, joins::order_tcv::rate_plan_charge> rate_plan_charge{};
   static constexpr typed_join<contact_fields, joins::order_tcv::ship_to_contact> ship_to_contact{};
   static constexpr typed_join<contact_fields, joins::order_tcv::sold_to_contact> sold_to_contact{};
   static constexpr typed_join<subscription_fields, joins::order_tcv::subscription> subscription{};
   static constexpr typed_join<contact_fields, joins::order_tcv::subscription_bill_to> subscription_bill_to{};
   static constexpr typed_join<contact_snapshot_fields, joins::order_tcv::subscription_bill_to_snapshot> subscription_bill_to_snapshot{};
   static constexpr typed_join<contact_fields, joins::order_tcv::subscription_ship_to> subscription_ship_to{};
   static constexpr typed_join<contact_snapshot_fields, joins::order_tcv::subscription_ship_to_snapshot> subscription_ship_to_snapshot{};
   static constexpr typed_join<contact_fields, joins::order_tcv::subscription_sold_to> subscription_sold_to{};
   static constexpr typed_join<contact_snapshot_fields, joins::order_tcv::subscription_sold_to_snapshot> subscription_sold_to_snapshot{};
   static constexpr typed_join<amendment_fields, joins::order_tcv::subscription_version_amendment> subscription_version_amendment{};
} order_tcv{};

inline constexpr struct payment_object : typed_object<fields::payment>, payment_fields<itself> {
   static constexpr typed_join<account_fields, joins::payment::account> account{};
   static constexpr typed_join<contact_fields, joins::payment::bill_to_contact> bill_to_contact{};
   static constexpr typed_join<payment_method_fields, joins::payment::default_payment_method> default_payment_method{};
   static constexpr typed_join<unknown_fields, joins::payment::entity> entity{};
   static constexpr typed_join<account_fields, joins::payment::parent_account> parent_account{};
   static constexpr typed_join<payment_method_fields, joins::payment::payment_method> payment_method{};
   static constexpr typed_join<payment_method_snapshot_fields, joins::payment::payment_method_snapshot> payment_method_snapshot{};
   static constexpr typed_join<contact_fields, joins::payment::ship_to_contact> ship_to_contact{};
   static constexpr typed_join<contact_fields, joins::payment::sold_to_contact> sold_to_contact{};
} payment{};

inline constexpr struct payment_application_object : typed_object<fields::payment_application>, payment_application_fields<itself> {
   static constexpr typed_join<account_fields, joins::payment_application::account> account{};
   static constexpr typed_join<accounting_period_fields, joins::payment_application::accounting_period> accounting_period{};
   static constexpr typed_join<accounting_code_fields, joins::payment_application::account_receivable_accounting_code> account_receivable_accounting_code{};
   static constexpr typed_join<application_group_fields, joins::payment_application::application_group> application_group{};
   static constexpr typed_join<contact_fields, joins::payment_application::bill_to_contact> bill_to_contact{};
   static constexpr typed_join<accounting_code_fields, joins::payment_application::cash_accounting_code> cash_accounting_code{};
   static constexpr typed_join<debit_memo_fields, joins::payment_application::debit_memo> debit_memo{};
   static constexpr typed_join<payment_method_fields, joins::payment_application::default_payment_method> default_payment_method{};
   static constexpr typed_join<unknown_fields, joins::payment_application::entity> entity{};
   static constexpr typed_join<invoice_fields, joins::payment_application::invoice> invoice{};
   static constexpr typed_join<journal_entry_fields, joins::payment_application::journal_entry> journal_entry{};
   static constexpr typed_join<journal_run_fields, joins::payment_application::journal_run> journal_run{};
   static constexpr typed_join<account_fields, joins::payment_application::parent_account> parent_account{};
   static constexpr typed_join<payment_fields, joins::payment_application::payment> payment{};
   static constexpr typed_join<payment_method_fields, joins::payment_application::payment_method> payment_method{};
   static constexpr typed_join<payment_method_snapshot_fields, joins::payment_application::payment_method_snapshot> payment_method_snapshot{};
   static constexpr typed_join<contact_fields, joins::payment_application::ship_to_contact> ship_to_contact{};
   static constexpr typed_join<contact_fields, joins::payment_application::sold_to_contact> sold_to_contact{};
   static constexpr typed_join<accounting_code_fields, joins::payment_application::unapplied_payment_accounting_code> unapplied_payment_accounting_code{};
} payment_application{};

inline constexpr struct payment_application_item_object : typed_object<fields::payment_application_item>, payment_application_item_fields<itself> {
   static constexpr typed_join<account_fields, joins::payment_application_item::account> account{};
   static constexpr typed_join<accounting_period_fields, joins::payment_application_item::accounting_period> accounting_period{};
   static constexpr typed_join<accounting_code_fields, joins::payment_application_item::account_receivable_accounting_code> account_receivable_accounting_code{};
   static constexpr typed_join<application_group_fields, joins::payment_application_item::application_group> application_group{};
   static constexpr typed_join<contact_fields, joins::payment_application_item::bill_to_contact> bill_to_contact{};
   static constexpr typed_join<accounting_code_fields, joins::payment_application_item::cash_accounting_code> cash_accounting_code{};
   static constexpr typed_join<debit_memo_fields, joins::payment_application_item::debit_memo> debit_memo{};
   static constexpr typed_join<debit_memo_item_fields, joins::payment_application_item::debit_memo_item> debit_memo_item{};
   static constexpr typed_join<debit_taxation_item_fields, joins::payment_application_item::debit_taxation_item> debit_taxation_item{};
   static constexpr typed_join<payment_method_fields, joins::payment_application_item::default_payment_method> default_payment_method{};
   static constexpr typed_join<unknown_fields, joins::payment_application_item::entity> entity{};
   static constexpr typed_join<invoice_fields, joins::payment_application_item::invoice> invoice{};
   static constexpr typed_join<invoice_item_fields, joins::payment_application_item::invoice_item> invoice_item{};
   static constexpr typed_join<journal_entry_fields, joins::payment_application_item::journal_entry> journal_entry{};
   static constexpr typed_join<journal_run_fields, joins::payment_application_item::journal_run> journal_run{};
   static constexpr typed_join<account_fields, joins::payment_application_item::parent_account> parent_account{};
   static constexpr typed_join<payment_fields, joins::payment_application_item::payment> payment{};
   static constexpr typed_join<payment_application_fields, joins::payment_application_item::payment_application> payment_application{};
   static constexpr typed_join<payment_method_fields, joins::payment_application_item::payment_method> payment_method{};
   static constexpr typed_join<payment_method_snapshot_fields, joins::payment_application_item::payment_method_snapshot> payment_method_snapshot{};
   static constexpr typed_join<contact_fields, joins::payment_application_item::ship_to_contact> ship_to_contact{};
   static constexpr typed_join<contact_fields, joins::payment_application_item::sold_to_contact> sold_to_contact{};
   static constexpr typed_join<taxation_item_fields, joins::payment_application_item::taxation_item> taxation_item{};
   static constexpr typed_join<accounting_code_fields, joins::payment_application_item::unapplied_payment_accounting_code> unapplied_payment_accounting_code{};
} payment_application_item{};

inline constexpr struct payment_gateway_reconciliation_event_log_object : typed_object<fields::payment_gateway_reconciliation_event_log>, payment_gateway_reconciliation_event_log_fields<itself> {
   static constexpr typed_join<unknown_fields, joins::payment_gateway_reconciliation_event_log::entity> entity{};
   static constexpr typed_join<payment_reconciliation_job_fields, joins::payment_gateway_reconciliation_event_log::payment_reconciliation_job> payment_reconciliation_job{};
} payment_gateway_reconciliation_event_log{};

inline constexpr struct payment_method_object : typed_object<fields::payment_method>, payment_method_fields<itself> {
   static constexpr typed_join<unknown_fields, joins::payment_method::entity> entity{};
   static constexpr typed_join<unknown_fields, joins::payment_method::payment_method_token> payment_method_token{};
   static constexpr typed_join<unknown_fields, joins::payment_method::stored_credential_profile> stored_credential_profile{};
} payment_method{};

inline constexpr struct payment_method_priority_object : typed_object<fields::payment_method_priority>, payment_method_priority_fields<itself> {
} payment_method_priority{};

inline constexpr struct payment_method_snapshot_object : typed_object<fields::payment_method_snapshot>, payment_method_snapshot_fields<itself> {
} payment_method_snapshot{};

inline constexpr struct payment_method_token_object : typed_object<fields::payment_method_token>, payment_method_token_fields<itself> {
   static constexpr typed_join<payment_method_fields, joins::payment_method_token::payment_method> payment_method{};
} payment_method_token{};

inline constexpr struct payment_method_transaction_log_object : typed_object<fields::payment_method_transaction_log>, payment_method_transaction_log_fields<itself> {
   static constexpr typed_join<account_fields, joins::payment_method_transaction_log::account> account{};
   static constexpr typed_join<contact_fields, joins::payment_method_transaction_log::bill_to_contact> bill_to_contact{};
   static constexpr typed_join<payment_method_fields, joins::payment_method_transaction_log::default_payment_method> default_payment_method{};
   static constexpr typed_join<unknown_fields, joins::payment_method_transaction_log::entity> entity{};
   static constexpr typed_join<account_fields, joins::payment_method_transaction_log::parent_account> parent_account{};
   static constexpr typed_join<payment_method_fields, joins::payment_method_transaction_log::payment_method> payment_method{};
   static constexpr typed_join<contact_fields, joins::payment_method_transaction_log::ship_to_contact> ship_to_contact{};
   static constexpr typed_join<contact_fields, joins::payment_method_transaction_log::sold_to_contact> sold_to_contact{};
} payment_method_transaction_log{};

inline constexpr struct payment_option_object : typed_object<fields::payment_option>, payment_option_fields<itself> {
   static constexpr typed_join<unknown_fields, joins::payment_option::entity> entity{};
} payment_option{};

inline constexpr struct payment_part_object : typed_object<fields::payment_part>, payment_part_fields<itself> {
   static constexpr typed_join<account_fields, joins::payment_part::account> account{};
   static constexpr typed_join<contact_fields, joins::payment_part::bill_to_contact> bill_to_contact{};
   static constexpr typed_join<debit_memo_fields, joins::payment_part::debit_memo> debit_memo{};
   static constexpr typed_join<payment_method_fields, joins::payment_part::default_payment_method> default_payment_method{};
   static constexpr typed_join<unknown_fields, joins::payment_part::entity> entity{};
   static constexpr typed_join<invoice_fields, joins::payment_part::invoice> invoice{};
   static constexpr typed_join<account_fields, joins::payment_part::parent_account> parent_account{};
   static constexpr typed_join<payment_fields, joins::payment_part::payment> payment{};
   static constexpr typed_join<payment_method_fields, joins::payment_part::payment_method> payment_method{};
   static constexpr typed_join<payment_method_snapshot_fields, joins::payment_part::payment_method_snapshot> payment_method_snapshot{};
   static constexpr typed_join<contact_fields, joins::payment_part::ship_to_contact> ship_to_contact{};
   static constexpr typed_join<contact_fields, joins::payment_part::sold_to_contact> sold_to_contact{};
} payment_part{};

inline constexpr struct payment_part_item_object : typed_object<fields::payment_part_item>, payment_part_item_fields<itself> {
   static constexpr typed_join<account_fields, joins::payment_part_item::account> account{};
   static constexpr typed_join<contact_fields, joins::payment_part_item::bill_to_contact> bill_to_contact{};
   static constexpr typed_join<debit_memo_fields, joins::payment_part_item::debit_memo> debit_memo{};
   static constexpr typed_join<debit_memo_item_fields, joins::payment_part_item::debit_memo_item> debit_memo_item{};
   static constexpr typed_join<debit_taxation_item_fields, joins::payment_part_item::debit_taxation_item> debit_taxation_item{};
   static constexpr typed_join<payment_method_fields, joins::payment_part_item::default_payment_method> default_payment_method{};
   static constexpr typed_join<unknown_fields, joins::payment_part_item::entity> entity{};
   static constexpr typed_join<invoice_fields, joins::payment_part_item::invoice> invoice{};
   static constexpr typed_join<invoice_item_fields, joins::payment_part_item::invoice_item> invoice_item{};
   static constexpr typed_join<account_fields, joins::payment_part_item::parent_account> parent_account{};
   static constexpr typed_join<payment_fields, joins::payment_part_item::payment> payment{};
   static constexpr typed_join<payment_method_fields, joins::payment_part_item::payment_method> payment_method{};
   static constexpr typed_join<payment_method_snapshot_fields, joins::payment_part_item::payment_method_snapshot> payment_method_snapshot{};
   static constexpr typed_join<payment_part_fields, joins::payment_part_item::payment_part> payment_part{};
   static constexpr typed_join<contact_fields, joins::payment_part_item::ship_to_contact> ship_to_contact{};
   static constexpr typed_join<contact_fields, joins::payment_part_item::sold_to_contact> sold_to_contact{};
   static constexpr typed_join<taxation_item_fields, joins::payment_part_item::taxation_item> taxation_item{};
} payment_part_item{};

inline constexpr struct payment_reconciliation_job_object : typed_object<fields::payment_reconciliation_job>, payment_reconciliation_job_fields<itself> {
} payment_reconciliation_job{};

inline constexpr struct payment_reconciliation_log_object : typed_object<fields::payment_reconciliation_log>, payment_reconciliation_log_fields<itself> {
   static constexpr typed_join<unknown_fields, joins::payment_reconciliation_log::entity> entity{};
   static constexpr typed_join<payment_gateway_reconciliation_event_log_fields, joins::payment_reconciliation_log::payment_gateway_reconciliation_event_log> payment_gateway_reconciliation_event_log{};
   static constexpr typed_join<payment_reconciliation_job_fields, joins::payment_reconciliation_log::payment_reconciliation_job> payment_reconciliation_job{};
} payment_reconciliation_log{};

inline constexpr struct payment_run_object : typed_object<fields::payment_run>, payment_run_fields<itself> {
   static constexpr typed_join<unknown_fields, joins::payment_run::entity> entity{};
} payment_run{};

inline constexpr struct payment_schedule_object : typed_object<fields::payment_schedule>, payment_schedule_fields<itself> {
   static constexpr typed_join<account_fields, joins::payment_schedule::account> account{};
   static constexpr typed_join<contact_fields, joins::payment_schedule::bill_to_contact> bill_to_contact{};
   static constexpr typed_join<debit_memo_fields, joins::payment_schedule::debit_memo> debit_memo{};
   static constexpr typed_join<payment_method_fields, joins::payment_schedule::default_payment_method> default_payment_method{};
   static constexpr typed_join<invoice_fields, joins::payment_schedule::invoice> invoice{};
   static constexpr typed_join<account_fields, joins::payment_schedule::parent_account> parent_account{};
   static constexpr typed_join<contact_fields, joins::payment_schedule::ship_to_contact> ship_to_contact{};
   static constexpr typed_join<contact_fields, joins::payment_schedule::sold_to_contact> sold_to_contact{};
} payment_schedule{};

inline constexpr struct payment_schedule_billing_document_object : typed_object<fields::payment_schedule_billing_document>, payment_schedule_billing_document_fields<itself> {
   static constexpr typed_join<payment_schedule_fields, joins::payment_schedule_billing_document::payment_schedule> payment_schedule{};
} payment_schedule_billing_document{};

inline constexpr struct payment_schedule_item_object : typed_object<fields::payment_schedule_item>, payment_schedule_item_fields<itself> {
   static constexpr typed_join<account_fields, joins::payment_schedule_item::account> account{};
   static constexpr typed_join<contact_fields, joins::payment_schedule_item::bill_to_contact> bill_to_contact{};
   static constexpr typed_join<debit_memo_fields, joins::payment_schedule_item::debit_memo> debit_memo{};
   static constexpr typed_join<payment_method_fields, joins::payment_schedule_item::default_payment_method> default_payment_method{};
   static constexpr typed_join<invoice_fields, joins::payment_schedule_item::invoice> invoice{};
   static constexpr typed_join<account_fields, joins::payment_schedule_item::parent_account> parent_account{};
   static constexpr typed_join<payment_fields, joins::payment_schedule_item::payment> payment{};
   static constexpr typed_join<payment_method_fields, joins::payment_schedule_item::payment_method> payment_method{};
   static constexpr typed_join<payment_method_snapshot_fields, joins::payment_schedule_item::payment_method_snapshot> payment_method_snapshot{};
   static constexpr typed_join<payment_schedule_fields, joins::payment_schedule_item::payment_schedule> payment_schedule{};
   static constexpr typed_join<contact_fields, joins::payment_schedule_item::ship_to_contact> ship_to_contact{};
   static constexpr typed_join<contact_fields, joins::payment_schedule_item::sold_to_contact> sold_to_contact{};
} payment_schedule_item{};

inline constexpr struct payment_schedule_item_payment_object : typed_object<fields::payment_schedule_item_payment>, payment_schedule_item_payment_fields<itself> {
   static constexpr typed_join<unknown_fields, joins::payment_schedule_item_payment::entity> entity{};
   static constexpr typed_join<payment_fields, joins::payment_schedule_item_payment::payment> payment{};
   static constexpr typed_join<payment_method_fields, joins::payment_schedule_item_payment::payment_method> payment_method{};
   static constexpr typed_join<payment_method_snapshot_fields, joins::payment_schedule_item_payment::payment_method_snapshot> payment_method_snapshot{};
   static constexpr typed_join<payment_schedule_item_fields, joins::payment_schedule_item_payment::payment_schedule_item> payment_schedule_item{};
} payment_schedule_item_payment{};

inline constexpr struct payment_transaction_log_object : typed_object<fields::payment_transaction_log>, payment_transaction_log_fields<itself> {
   static constexpr typed_join<account_fields, joins::payment_transaction_log::account> account{};
   static constexpr typed_join<contact_fields, joins::payment_transaction_log::bill_to_contact> bill_to_contact{};
   static constexpr typed_join<payment_method_fields, joins::payment_transaction_log::default_payment_method> default_payment_method{};
   static constexpr typed_join<unknown_fields, joins::payment_transaction_log::entity> entity{};
   static constexpr typed_join<account_fields, joins::payment_transaction_log::parent_account> parent_account{};
   static constexpr typed_join<payment_fields, joins::payment_transaction_log::payment> payment{};
   static constexpr typed_join<payment_method_fields, joins::payment_transaction_log::payment_method> payment_method{};
   static constexpr typed_join<payment_method_snapshot_fields, joins::payment_transaction_log::payment_method_snapshot> payment_method_snapshot{};
   static constexpr typed_join<contact_fields, joins::payment_transaction_log::ship_to_contact> ship_to_contact{};
   static constexpr typed_join<contact_fields, joins::payment_transaction_log::sold_to_contact> sold_to_contact{};
} payment_transaction_log{};

inline constexpr struct prepaid_balance_object : typed_object<fields::prepaid_balance>, prepaid_balance_fields<itself> {
   static constexpr typed_join<account_fields, joins::prepaid_balance::account> account{};
   static constexpr typed_join<contact_fields, joins::prepaid_balance::bill_to_contact> bill_to_contact{};
   static constexpr typed_join<payment_method_fields, joins::prepaid_balance::default_payment_method> default_payment_method{};
   static constexpr typed_join<account_fields, joins::prepaid_balance::parent_account> parent_account{};
   static constexpr typed_join<contact_fields, joins::prepaid_balance::ship_to_contact> ship_to_contact{};
   static constexpr typed_join<contact_fields, joins::prepaid_balance::sold_to_contact> sold_to_contact{};
   static constexpr typed_join<subscription_fields, joins::prepaid_balance::subscription> subscription{};
} prepaid_balance{};

inline constexpr struct prepaid_balance_transaction_object : typed_object<fields::prepaid_balance_transaction>, prepaid_balance_transaction_fields<itself> {
   static constexpr typed_join<account_fields, joins::prepaid_balance_transaction::account> account{};
   static constexpr typed_join<amendment_fields, joins::prepaid_balance_transaction::amendment> amendment{};
   static constexpr typed_join<contact_fields, joins::prepaid_balance_transaction::bill_to_contact> bill_to_contact{};
   static constexpr typed_join<payment_method_fields, joins::prepaid_balance_transaction::default_payment_method> default_payment_method{};
   static constexpr typed_join<fund_fields, joins::prepaid_balance_transaction::fund> fund{};
   static constexpr typed_join<account_fields, joins::prepaid_balance_transaction::parent_account> parent_account{};
   static constexpr typed_join<prepaid_balance_fields, joins::prepaid_balance_transaction::prepaid_balance> prepaid_balance{};
   static constexpr typed_join<product_fields, joins::prepaid_balance_transaction::product> product{};
   static constexpr typed_join<product_rate_plan_fields, joins::prepaid_balance_transaction::product_rate_plan> product_rate_plan{};
   static constexpr typed_join<product_rate_plan_charge_fields, joins::prepaid_balance_transaction::product_rate_plan_charge> product_rate_plan_charge{};
   static constexpr typed_join<rate_plan_fields, joins::prepaid_balance_transaction::rate_plan> rate_plan{};
   static constexpr typed_join<rate_plan_charge_fields, joins::prepaid_balance_transaction::rate_plan_charge> rate_plan_charge{};
   static constexpr typed_join<contact_fields, joins::prepaid_balance_transaction::ship_to_contact> ship_to_contact{};
   static constexpr typed_join<contact_fields, joins::prepaid_balance_transaction::sold_to_contact> sold_to_contact{};
   static constexpr typed_join<subscription_fields, joins::prepaid_balance_transaction::subscription> subscription{};
   static constexpr typed_join<unknown_fields, joins::prepaid_balance_transaction::validity_period_summary> validity_period_summary{};
} prepaid_balance_transaction{};

inline constexpr struct processed_usage_object : typed_object<fields::processed_usage>, processed_usage_fields<itself> {
   static constexpr typed_join<account_fields, joins::processed_usage::account> account{};
   static constexpr typed_join<amendment_fields, joins::processed_usage::amendment> amendment{};
   static constexpr typed_join<contact_fields, joins::processed_usage::bill_to_contact> bill_to_contact{};
   static constexpr typed_join<credit_memo_fields, joins::processed_usage::credit_memo> credit_memo{};
   static constexpr typed_join<credit_memo_item_fields, joins::processed_usage::credit_memo_item> credit_memo_item{};
   static constexpr typed_join<payment_method_fields, joins::processed_usage::default_payment_method> default_payment_method{};
   static constexpr typed_join<unknown_fields, joins::processed_usage::entity> entity{};
   static constexpr typed_join<invoice_fields, joins::processed_usage::invoice> invoice{};
   static constexpr typed_join<invoice_item_fields, joins::processed_usage::invoice_item> invoice_item{};
   static constexpr typed_join<account_fields, joins::processed_usage::parent_account> parent_account{};
   static constexpr typed_join<product_fields, joins::processed_usage::product> product{};
   static constexpr typed_join<product_rate_plan_fields, joins::processed_usage::product_rate_plan> product_rate_plan{};
   static constexpr typed_join<product_rate_plan_charge_fields, joins::processed_usage::product_rate_plan_charge> product_rate_plan_charge{};
   static constexpr typed_join<rate_plan_fields, joins::processed_usage::rate_plan> rate_plan{};
   static constexpr typed_join<rate_plan_charge_fields, joins::processed_usage::rate_plan_charge> rate_plan_charge{};
   static constexpr typed_join<contact_fields, joins::processed_usage::ship_to_contact> ship_to_contact{};
   static constexpr typed_join<contact_fields, joins::processed_usage::sold_to_contact> sold_to_contact{};
   static constexpr typed_join<subscription_fields, joins::processed_usage::subscription> subscription{};
   static constexpr typed_join<usage_fields, joins::processed_usage::usage> usage{};
} processed_usage{};

inline constexpr struct product_object : typed_object<fields::product>, product_fields<itself> {
   static constexpr typed_join<unknown_fields, joins::product::entity> entity{};
} product{};

inline constexpr struct product_charge_definition_object : typed_object<fields::product_charge_definition>, product_charge_definition_fields<itself> {
   static constexpr typed_join<product_rate_plan_charge_fields, joins::product_charge_definition::product_rate_plan_charge> product_rate_plan_charge{};
} product_charge_definition{};

inline constexpr struct product_discount_apply_detail_object : typed_object<fields::product_discount_apply_detail>, product_discount_apply_detail_fields<itself> {
} product_discount_apply_detail{};

inline constexpr struct product_feature_object : typed_object<fields::product_feature>, product_feature_fields<itself> {
} product_feature{};

inline constexpr struct product_rate_plan_object : typed_object<fields::product_rate_plan>, product_rate_plan_fields<itself> {
   static constexpr typed_join<unknown_fields, joins::product_rate_plan::entity> entity{};
   static constexpr typed_join<product_fields, joins::product_rate_plan::product> product{};
} product_rate_plan{};

inline constexpr struct product_rate_plan_charge_object : typed_object<fields::product_rate_plan_charge>, product_rate_plan_charge_fields<itself> {
   static constexpr typed_join<accounting_code_fields, joins::product_rate_plan_charge::account_receivable_accounting_code> account_receivable_accounting_code{};
   static constexpr typed_join<accounting_code_fields, joins::product_rate_plan_charge::adjustment_liability_accounting_code> adjustment_liability_accounting_code{};
   static constexpr typed_join<accounting_code_fields, joins::product_rate_plan_charge::adjustment_revenue_accounting_code> adjustment_revenue_accounting_code{};
   static constexpr typed_join<accounting_code_fields, joins::product_rate_plan_charge::contract_asset_accounting_code> contract_asset_accounting_code{};
   static constexpr typed_join<accounting_code_fields, joins::product_rate_plan_charge::contract_liability_accounting_code> contract_liability_accounting_code{};
   static constexpr typed_join<accounting_code_fields, joins::product_rate_plan_charge::contract_recognized_revenue_accounting_code> contract_recognized_revenue_accounting_code{};
   static constexpr typed_join<accounting_code_fields, joins::product_rate_plan_charge::deferred_revenue_accounting_code> deferred_revenue_accounting_code{};
   static constexpr typed_join<discount_class_fields, joins::product_rate_plan_charge::discount_class_join> discount_class_join{};
   static constexpr typed_join<unknown_fields, joins::product_rate_plan_charge::entity> entity{};
   static constexpr typed_join<product_fields, joins::product_rate_plan_charge::product> product{};
   static constexpr typed_join<product_rate_plan_fields, joins::product_rate_plan_charge::product_rate_plan> product_rate_plan{};
   static constexpr typed_join<accounting_code_fields, joins::product_rate_plan_charge::recognized_revenue_accounting_code> recognized_revenue_accounting_code{};
   static constexpr typed_join<accounting_code_fields, joins::product_rate_plan_charge::unbilled_receivables_accounting_code> unbilled_receivables_accounting_code{};
} product_rate_plan_charge{};

inline constexpr struct product_rate_plan_charge_tier_object : typed_object<fields::product_rate_plan_charge_tier>, product_rate_plan_charge_tier_fields<itself> {
   static constexpr typed_join<unknown_fields, joins::product_rate_plan_charge_tier::entity> entity{};
   static constexpr typed_join<product_fields, joins::product_rate_plan_charge_tier::product> product{};
   static constexpr typed_join<unknown_fields, joins::product_rate_plan_charge_tier::product_charge_definition> product_charge_definition{};
   static constexpr typed_join<product_rate_plan_fields, joins::product_rate_plan_charge_tier::product_rate_plan> product_rate_plan{};
   static constexpr typed_join<product_rate_plan_charge_fields, joins::product_rate_plan_charge_tier::product_rate_plan_charge> product_rate_plan_charge{};
} product_rate_plan_charge_tier{};

inline constexpr struct ramp_object : typed_object<fields::ramp>, ramp_fields<itself> {
   static constexpr typed_join<order_fields, joins::ramp::order> order{};
   static constexpr typed_join<subscription_fields, joins::ramp::subscription> subscription{};
} ramp{};

inline constexpr struct ramp_interval_object : typed_object<fields::ramp_interval>, ramp_interval_fields<itself> {
   static constexpr typed_join<order_fields, joins::ramp_interval::order> order{};
   static constexpr typed_join<unknown_fields, joins::ramp_interval::ramp> ramp{};
   static constexpr typed_join<subscription_fields, joins::ramp_interval::subscription> subscription{};
} ramp_interval{};

inline constexpr struct ramp_interval_delta_metrics_object : typed_object<fields::ramp_interval_delta_metrics>, ramp_interval_delta_metrics_fields<itself> {
   static constexpr typed_join<order_fields, joins::ramp_interval_delta_metrics::order> order{};
   static constexpr typed_join<product_rate_plan_charge_fields, joins::ramp_interval_delta_metrics::product_rate_plan_charge> product_rate_plan_charge{};
   static constexpr typed_join<unknown_fields, joins::ramp_interval_delta_metrics::ramp> ramp{};
   static constexpr typed_join<unknown_fields, joins::ramp_interval_delta_metrics::ramp_interval> ramp_interval{};
   static constexpr typed_join<subscription_fields, joins::ramp_interval_delta_metrics::subscription> subscription{};
} ramp_interval_delta_metrics{};

inline constexpr struct ramp_interval_delta_mrr_object : typed_object<fields::ramp_interval_delta_mrr>, ramp_interval_delta_mrr_fields<itself> {
   static constexpr typed_join<order_fields, joins::ramp_interval_delta_mrr::order> order{};
   static constexpr typed_join<product_rate_plan_charge_fields, joins::ramp_interval_delta_mrr::product_rate_plan_charge> product_rate_plan_charge{};
   static constexpr typed_join<unknown_fields, joins::ramp_interval_delta_mrr::ramp> ramp{};
   static constexpr typed_join<unknown_fields, joins::ramp_interval_delta_mrr::ramp_interval> ramp_interval{};
   static constexpr typed_join<unknown_fields, joins::ramp_interval_delta_mrr::ramp_interval_delta_metrics> ramp_interval_delta_metrics{};
   static constexpr typed_join<subscription_fields, joins::ramp_interval_delta_mrr::subscription> subscription{};
} ramp_interval_delta_mrr{};

inline constexpr struct ramp_interval_delta_quantity_object : typed_object<fields::ramp_interval_delta_quantity>, ramp_interval_delta_quantity_fields<itself> {
   static constexpr typed_join<order_fields, joins::ramp_interval_delta_quantity::order> order{};
   static constexpr typed_join<product_rate_plan_charge_fields, joins::ramp_interval_delta_quantity::product_rate_plan_charge> product_rate_plan_charge{};
   static constexpr typed_join<unknown_fields, joins::ramp_interval_delta_quantity::ramp> ramp{};
   static constexpr typed_join<unknown_fields, joins::ramp_interval_delta_quantity::ramp_interval> ramp_interval{};
   static constexpr typed_join<unknown_fields, joins::ramp_interval_delta_quantity::ramp_interval_delta_metrics> ramp_interval_delta_metrics{};
   static constexpr typed_join<subscription_fields, joins::ramp_interval_delta_quantity::subscription> subscription{};
} ramp_interval_delta_quantity{};

inline constexpr struct ramp_interval_metrics_object : typed_object<fields::ramp_interval_metrics>, ramp_interval_metrics_fields<itself> {
   static constexpr typed_join<amendment_fields, joins::ramp_interval_metrics::amendment> amendment{};
   static constexpr typed_join<order_fields, joins::ramp_interval_metrics::order> order{};
   static constexpr typed_join<product_fields, joins::ramp_interval_metrics::product> product{};
   static constexpr typed_join<product_rate_plan_fields, joins::ramp_interval_metrics::product_rate_plan> product_rate_plan{};
   static constexpr typed_join<product_rate_plan_charge_fields, joins::ramp_interval_metrics::product_rate_plan_charge> product_rate_plan_charge{};
   static constexpr typed_join<unknown_fields, joins::ramp_interval_metrics::ramp> ramp{};
   static constexpr typed_join<unknown_fields, joins::ramp_interval_metrics::ramp_interval> ramp_interval{};
   static constexpr typed_join<rate_plan_fields, joins::ramp_interval_metrics::rate_plan> rate_plan{};
   static constexpr typed_join<rate_plan_charge_fields, joins::ramp_interval_metrics::rate_plan_charge> rate_plan_charge{};
   static constexpr typed_join<subscription_fields, joins::ramp_interval_metrics::subscription> subscription{};
} ramp_interval_metrics{};

inline constexpr struct ramp_interval_mrr_object : typed_object<fields::ramp_interval_mrr>, ramp_interval_mrr_fields<itself> {
   static constexpr typed_join<amendment_fields, joins::ramp_interval_mrr::amendment> amendment{};
   static constexpr typed_join<order_fields, joins::ramp_interval_mrr::order> order{};
   static constexpr typed_join<product_fields, joins::ramp_interval_mrr::product> product{};
   static constexpr typed_join<product_rate_plan_fields, joins::ramp_interval_mrr::product_rate_plan> product_rate_plan{};
   static constexpr typed_join<product_rate_plan_charge_fields, joins::ramp_interval_mrr::product_rate_plan_charge> product_rate_plan_charge{};
   static constexpr typed_join<unknown_fields, joins::ramp_interval_mrr::ramp> ramp{};
   static constexpr typed_join<unknown_fields, joins::ramp_interval_mrr::ramp_interval> ramp_interval{};
   static constexpr typed_join<unknown_fields, joins::ramp_interval_mrr::ramp_interval_metrics> ramp_interval_metrics{};
   static constexpr typed_join<rate_plan_fields, joins::ramp_interval_mrr::rate_plan> rate_plan{};
   static constexpr typed_join<rate_plan_charge_fields, joins::ramp_interval_mrr::rate_plan_charge> rate_plan_charge{};
   static constexpr typed_join<subscription_fields, joins::ramp_interval_mrr::subscription> subscription{};
} ramp_interval_mrr{};

inline constexpr struct rate_plan_object : typed_object<fields::rate_plan>, rate_plan_fields<itself> {
   static constexpr typed_join<account_fields, joins::rate_plan::account> account{};
   static constexpr typed_join<amendment_fields, joins::rate_plan::amendment> amendment{};
   static constexpr typed_join<contact_fields, joins::rate_plan::bill_to_contact> bill_to_contact{};
   static constexpr typed_join<payment_method_fields, joins::rate_plan::default_payment_method> default_payment_method{};
   static constexpr typed_join<unknown_fields, joins::rate_plan::entity> entity{};
   static constexpr typed_join<account_fields, joins::rate_plan::invoice_owner> invoice_owner{};
   static constexpr typed_join<account_fields, joins::rate_plan::parent_account> parent_account{};
   static constexpr typed_join<product_fields, joins::rate_plan::product> product{};
   static constexpr typed_join<product_rate_plan_fields, joins::rate_plan::product_rate_plan> product_rate_plan{};
   static constexpr typed_join<contact_fields, joins::rate_plan::ship_to_contact> ship_to_contact{};
   static constexpr typed_join<contact_fields, joins::rate_plan::sold_to_contact> sold_to_contact{};
   static constexpr typed_join<subscription_fields, joins::rate_plan::subscription> subscription{};
   static constexpr typed_join<subscription_status_history_fields, joins::rate_plan::subscription_status_history> subscription_status_history{};
   static constexpr typed_join<amendment_fields, joins::rate_plan::subscription_version_amendment> subscription_version_amendment{};
} rate_plan{};

inline constexpr struct rate_plan_charge_object : typed_object<fields::rate_plan_charge>, rate_plan_charge_fields<itself> {
   static constexpr typed_join<account_fields, joins::rate_plan_charge::account> account{};
   static constexpr typed_join<accounting_code_fields, joins::rate_plan_charge::account_receivable_accounting_code> account_receivable_accounting_code{};
   static constexpr typed_join<amendment_fields, joins::rate_plan_charge::amendment> amendment{};
   static constexpr typed_join<contact_fields, joins::rate_plan_charge::bill_to_contact> bill_to_contact{};
   static constexpr typed_join<contact_snapshot_fields, joins::rate_plan_charge::bill_to_contact_snapshot> bill_to_contact_snapshot{};
   static constexpr typed_join<payment_method_fields, joins::rate_plan_charge::default_payment_method> default_payment_method{};
   static constexpr typed_join<accounting_code_fields, joins::rate_plan_charge::deferred_revenue_accounting_code> deferred_revenue_accounting_code{};
   static constexpr typed_join<unknown_fields, joins::rate_plan_charge::entity> entity{};
   static constexpr typed_join<account_fields, joins::rate_plan_charge::invoice_owner> invoice_owner{};
   static constexpr typed_join<account_fields, joins::rate_plan_charge::parent_account> parent_account{};
   static constexpr typed_join<product_fields, joins::rate_plan_charge::product> product{};
   static constexpr typed_join<product_rate_plan_fields, joins::rate_plan_charge::product_rate_plan> product_rate_plan{};
   static constexpr typed_join<product_rate_plan_charge_fields, joins::rate_plan_charge::product_rate_plan_charge> product_rate_plan_charge{};
   static constexpr typed_join<rate_plan_fields, joins::rate_plan_charge::rate_plan> rate_plan{};
   static constexpr typed_join<accounting_code_fields, joins::rate_plan_charge::recognized_revenue_accounting_code> recognized_revenue_accounting_code{};
   static constexpr typed_join<contact_fields, joins::rate_plan_charge::ship_to_contact> ship_to_contact{};
   static constexpr typed_join<contact_snapshot_fields, joins::rate_plan_charge::ship_to_contact_snapshot> ship_to_contact_snapshot{};
   static constexpr typed_join<contact_fields, joins::rate_plan_charge::sold_to_contact> sold_to_contact{};
   static constexpr typed_join<contact_snapshot_fields, joins::rate_plan_charge::sold_to_contact_snapshot> sold_to_contact_snapshot{};
   static constexpr typed_join<subscription_fields, joins::rate_plan_charge::subscription> subscription{};
   static constexpr typed_join<contact_fields, joins::rate_plan_charge::subscription_bill_to> subscription_bill_to{};
   static constexpr typed_join<contact_snapshot_fields, joins::rate_plan_charge::subscription_bill_to_snapshot> subscription_bill_to_snapshot{};
   static constexpr typed_join<contact_fields, joins::rate_plan_charge::subscription_ship_to> subscription_ship_to{};
   static constexpr typed_join<contact_snapshot_fields, joins::rate_plan_charge::subscription_ship_to_snapshot> subscription_ship_to_snapshot{};
   static constexpr typed_join<contact_fields, joins::rate_plan_charge::subscription_sold_to> subscription_sold_to{};
   static constexpr typed_join<contact_snapshot_fields, joins::rate_plan_charge::subscription_sold_to_snapshot> subscription_sold_to_snapshot{};
   static constexpr typed_join<subscription_status_history_fields, joins::rate_plan_charge::subscription_status_history> subscription_status_history{};
} rate_plan_charge{};

inline constexpr struct rate_plan_charge_tier_object : typed_object<fields::rate_plan_charge_tier>, rate_plan_charge_tier_fields<itself> {
   static constexpr typed_join<amendment_fields, joins::rate_plan_charge_tier::amendment> amendment{};
   static constexpr typed_join<unknown_fields, joins::rate_plan_charge_tier::entity> entity{};
   static constexpr typed_join<product_fields, joins::rate_plan_charge_tier::product> product{};
   static constexpr typed_join<product_rate_plan_fields, joins::rate_plan_charge_tier::product_rate_plan> product_rate_plan{};
   static constexpr typed_join<product_rate_plan_charge_fields, joins::rate_plan_charge_tier::product_rate_plan_charge> product_rate_plan_charge{};
   static constexpr typed_join<rate_plan_fields, joins::rate_plan_charge_tier::rate_plan> rate_plan{};
   static constexpr typed_join<rate_plan_charge_fields, joins::rate_plan_charge_tier::rate_plan_charge> rate_plan_charge{};
   static constexpr typed_join<subscription_fields, joins::rate_plan_charge_tier::subscription> subscription{};
   static constexpr typed_join<subscription_status_history_fields, joins::rate_plan_charge_tier::subscription_status_history> subscription_status_history{};
} rate_plan_charge_tier{};

inline constexpr struct rating_result_object : typed_object<fields::rating_result>, rating_result_fields<itself> {
   static constexpr typed_join<account_fields, joins::rating_result::account> account{};
   static constexpr typed_join<amendment_fields, joins::rating_result::amendment> amendment{};
   static constexpr typed_join<contact_fields, joins::rating_result::bill_to_contact> bill_to_contact{};
   static constexpr typed_join<payment_method_fields, joins::rating_result::default_payment_method> default_payment_method{};
   static constexpr typed_join<invoice_fields, joins::rating_result::invoice> invoice{};
   static constexpr typed_join<invoice_item_fields, joins::rating_result::invoice_item> invoice_item{};
   static constexpr typed_join<account_fields, joins::rating_result::parent_account> parent_account{};
   static constexpr typed_join<product_fields, joins::rating_result::product> product{};
   static constexpr typed_join<product_rate_plan_fields, joins::rating_result::product_rate_plan> product_rate_plan{};
   static constexpr typed_join<product_rate_plan_charge_fields, joins::rating_result::product_rate_plan_charge> product_rate_plan_charge{};
   static constexpr typed_join<rate_plan_fields, joins::rating_result::rate_plan> rate_plan{};
   static constexpr typed_join<rate_plan_charge_fields, joins::rating_result::rate_plan_charge> rate_plan_charge{};
   static constexpr typed_join<contact_fields, joins::rating_result::ship_to_contact> ship_to_contact{};
   static constexpr typed_join<contact_fields, joins::rating_result::sold_to_contact> sold_to_contact{};
   static constexpr typed_join<subscription_fields, joins::rating_result::subscription> subscription{};
} rating_result{};

inline constexpr struct refund_object : typed_object<fields::refund>, refund_fields<itself> {
   static constexpr typed_join<account_fields, joins::refund::account> account{};
   static constexpr typed_join<contact_fields, joins::refund::bill_to_contact> bill_to_contact{};
   static constexpr typed_join<payment_method_fields, joins::refund::default_payment_method> default_payment_method{};
   static constexpr typed_join<unknown_fields, joins::refund::entity> entity{};
   static constexpr typed_join<account_fields, joins::refund::parent_account> parent_account{};
   static constexpr typed_join<payment_method_snapshot_fields, joins::refund::payment_method_snapshot> payment_method_snapshot{};
   static constexpr typed_join<contact_fields, joins::refund::ship_to_contact> ship_to_contact{};
   static constexpr typed_join<contact_fields, joins::refund::sold_to_contact> sold_to_contact{};
} refund{};

inline constexpr struct refund_application_object : typed_object<fields::refund_application>, refund_application_fields<itself> {
   static constexpr typed_join<account_fields, joins::refund_application::account> account{};
   static constexpr typed_join<accounting_period_fields, joins::refund_application::accounting_period> accounting_period{};
   static constexpr typed_join<accounting_code_fields, joins::refund_application::account_receivable_accounting_code> account_receivable_accounting_code{};
   static constexpr typed_join<application_group_fields, joins::refund_application::application_group> application_group{};
   static constexpr typed_join<contact_fields, joins::refund_application::bill_to_contact> bill_to_contact{};
   static constexpr typed_join<accounting_code_fields, joins::refund_application::cash_accounting_code> cash_accounting_code{};
   static constexpr typed_join<credit_memo_fields, joins::refund_application::credit_memo> credit_memo{};
   static constexpr typed_join<payment_method_fields, joins::refund_application::default_payment_method> default_payment_method{};
   static constexpr typed_join<unknown_fields, joins::refund_application::entity> entity{};
   static constexpr typed_join<journal_entry_fields, joins::refund_application::journal_entry> journal_entry{};
   static constexpr typed_join<journal_run_fields, joins::refund_application::journal_run> journal_run{};
   static constexpr typed_join<accounting_code_fields, joins::refund_application::on_account_accounting_code> on_account_accounting_code{};
   static constexpr typed_join<account_fields, joins::refund_application::parent_account> parent_account{};
   static constexpr typed_join<payment_fields, joins::refund_application::payment> payment{};
   static constexpr typed_join<payment_method_fields, joins::refund_application::payment_method> payment_method{};
   static constexpr typed_join<payment_method_snapshot_fields, joins::refund_application::payment_method_snapshot> payment_method_snapshot{};
   static constexpr typed_join<refund_fields, joins::refund_application::refund> refund{};
   static constexpr typed_join<contact_fields, joins::refund_application::ship_to_contact> ship_to_contact{};
   static constexpr typed_join<contact_fields, joins::refund_application::sold_to_contact> sold_to_contact{};
   static constexpr typed_join<accounting_code_fields, joins::refund_application::unapplied_payment_accounting_code> unapplied_payment_accounting_code{};
} refund_application{};

inline constexpr struct refund_application_item_object : typed_object<fields::refund_application_item>, refund_application_item_fields<itself> {
   static constexpr typed_join<account_fields, joins::refund_application_item::account> account{};
   static constexpr typed_join<accounting_period_fields, joins::refund_application_item::accounting_period> accounting_period{};
   static constexpr typed_join<accounting_code_fields, joins::refund_application_item::account_receivable_accounting_code> account_receivable_accounting_code{};
   static constexpr typed_join<application_group_fields, joins::refund_application_item::application_group> application_group{};
   static constexpr typed_join<contact_fields, joins::refund_application_item::bill_to_contact> bill_to_contact{};
   static constexpr typed_join<accounting_code_fields, joins::refund_application_item::cash_accounting_code> cash_accounting_code{};
   static constexpr typed_join<credit_memo_fields, joins::refund_application_item::credit_memo> credit_memo{};
   static constexpr typed_join<credit_memo_item_fields, joins::refund_application_item::credit_memo_item> credit_memo_item{};
   static constexpr typed_join<credit_taxation_item_fields, joins::refund_application_item::credit_taxation_item> credit_taxation_item{};
   static constexpr typed_join<payment_method_fields, joins::refund_application_item::default_payment_method> default_payment_method{};
   static constexpr typed_join<unknown_fields, joins::refund_application_item::entity> entity{};
   static constexpr typed_join<journal_entry_fields, joins::refund_application_item::journal_entry> journal_entry{};
   static constexpr typed_join<journal_run_fields, joins::refund_application_item::journal_run> journal_run{};
   static constexpr typed_join<accounting_code_fields, joins::refund_application_item::on_account_accounting_code> on_account_accounting_code{};
   static constexpr typed_join<account_fields, joins::refund_application_item::parent_account> parent_account{};
   static constexpr typed_join<payment_fields, joins::refund_application_item::payment> payment{};
   static constexpr typed_join<payment_method_fields, joins::refund_application_item::payment_method> payment_method{};
   static constexpr typed_join<payment_method_snapshot_fields, joins::refund_application_item::payment_method_snapshot> payment_method_snapshot{};
   static constexpr typed_join<refund_fields, joins::refund_application_item::refund> refund{};
   static constexpr typed_join<refund_application_fields, joins::refund_application_item::refund_application> refund_application{};
   static constexpr typed_join<contact_fields, joins::refund_application_item::ship_to_contact> ship_to_contact{};
   static constexpr typed_join<contact_fields, joins::refund_application_item::sold_to_contact> sold_to_contact{};
   static constexpr typed_join<accounting_code_fields, joins::refund_application_item::unapplied_payment_accounting_code> unapplied_payment_accounting_code{};
} refund_application_item{};

inline constexpr struct refund_invoice_payment_object : typed_object<fields::refund_invoice_payment>, refund_invoice_payment_fields<itself> {
   static constexpr typed_join<account_fields, joins::refund_invoice_payment::account> account{};
   static constexpr typed_join<accounting_period_fields, joins::refund_invoice_payment::accounting_period> accounting_period{};
   static constexpr typed_join<accounting_code_fields, joins::refund_invoice_payment::account_receivable_accounting_code> account_receivable_accounting_code{};
   static constexpr typed_join<contact_fields, joins::refund_invoice_payment::bill_to_contact> bill_to_contact{};
   static constexpr typed_join<accounting_code_fields, joins::refund_invoice_payment::cash_accounting_code> cash_accounting_code{};
   static constexpr typed_join<payment_method_fields, joins::refund_invoice_payment::default_payment_method> default_payment_method{};
   static constexpr typed_join<unknown_fields, joins::refund_invoice_payment::entity> entity{};
   static constexpr typed_join<invoice_fields, joins::refund_invoice_payment::invoice> invoice{};
   static constexpr typed_join<invoice_payment_fields, joins::refund_invoice_payment::invoice_payment> invoice_payment{};
   static constexpr typed_join<journal_entry_fields, joins::refund_invoice_payment::journal_entry> journal_entry{};
   static constexpr typed_join<journal_run_fields, joins::refund_invoice_payment::journal_run> journal_run{};
   static constexpr typed_join<account_fields, joins::refund_invoice_payment::parent_account> parent_account{};
   static constexpr typed_join<payment_fields, joins::refund_invoice_payment::payment> payment{};
   static constexpr typed_join<payment_method_fields, joins::refund_invoice_payment::payment_method> payment_method{};
   static constexpr typed_join<payment_method_snapshot_fields, joins::refund_invoice_payment::payment_method_snapshot> payment_method_snapshot{};
   static constexpr typed_join<refund_fields, joins::refund_invoice_payment::refund> refund{};
   static constexpr typed_join<contact_fields, joins::refund_invoice_payment::ship_to_contact> ship_to_contact{};
   static constexpr typed_join<contact_fields, joins::refund_invoice_payment::sold_to_contact> sold_to_contact{};
} refund_invoice_payment{};

inline constexpr struct refund_part_object : typed_object<fields::refund_part>, refund_part_fields<itself> {
   static constexpr typed_join<account_fields, joins::refund_part::account> account{};
   static constexpr typed_join<contact_fields, joins::refund_part::bill_to_contact> bill_to_contact{};
   static constexpr typed_join<credit_memo_fields, joins::refund_part::credit_memo> credit_memo{};
   static constexpr typed_join<payment_method_fields, joins::refund_part::default_payment_method> default_payment_method{};
   static constexpr typed_join<unknown_fields, joins::refund_part::entity> entity{};
   static constexpr typed_join<account_fields, joins::refund_part::parent_account> parent_account{};
   static constexpr typed_join<payment_fields, joins::refund_part::payment> payment{};
   static constexpr typed_join<payment_method_fields, joins::refund_part::payment_method> payment_method{};
   static constexpr typed_join<payment_method_snapshot_fields, joins::refund_part::payment_method_snapshot> payment_method_snapshot{};
   static constexpr typed_join<refund_fields, joins::refund_part::refund> refund{};
   static constexpr typed_join<contact_fields, joins::refund_part::ship_to_contact> ship_to_contact{};
   static constexpr typed_join<contact_fields, joins::refund_part::sold_to_contact> sold_to_contact{};
} refund_part{};

inline constexpr struct refund_part_item_object : typed_object<fields::refund_part_item>, refund_part_item_fields<itself> {
   static constexpr typed_join<account_fields, joins::refund_part_item::account> account{};
   static constexpr typed_join<contact_fields, joins::refund_part_item::bill_to_contact> bill_to_contact{};
   static constexpr typed_join<credit_memo_fields, joins::refund_part_item::credit_memo> credit_memo{};
   static constexpr typed_join<credit_memo_item_fields, joins::refund_part_item::credit_memo_item> credit_memo_item{};
   static constexpr typed_join<payment_method_fields, joins::refund_part_item::default_payment_method> default_payment_method{};
   static constexpr typed_join<unknown_fields, joins::refund_part_item::entity> entity{};
   static constexpr typed_join<account_fields, joins::refund_part_item::parent_account> parent_account{};
   static constexpr typed_join<payment_fields, joins::refund_part_item::payment> payment{};
   static constexpr typed_join<payment_method_fields, joins::refund_part_item::payment_method> payment_method{};
   static constexpr typed_join<payment_method_snapshot_fields, joins::refund_part_item::payment_method_snapshot> payment_method_snapshot{};
   static constexpr typed_join<refund_fields, joins::refund_part_item::refund> refund{};
   static constexpr typed_join<refund_part_fields, joins::refund_part_item::refund_part> refund_part{};
   static constexpr typed_join<contact_fields, joins::refund_part_item::ship_to_contact> ship_to_contact{};
   static constexpr typed_join<contact_fields, joins::refund_part_item::sold_to_contact> sold_to_contact{};
} refund_part_item{};

inline constexpr struct refund_transaction_log_object : typed_object<fields::refund_transaction_log>, refund_transaction_log_fields<itself> {
   static constexpr typed_join<unknown_fields, joins::refund_transaction_log::entity> entity{};
   static constexpr typed_join<payment_method_snapshot_fields, joins::refund_transaction_log::payment_method_snapshot> payment_method_snapshot{};
   static constexpr typed_join<refund_fields, joins::refund_transaction_log::refund> refund{};
} refund_transaction_log{};

inline constexpr struct revenue_charge_summary_item_object : typed_object<fields::revenue_charge_summary_item>, revenue_charge_summary_item_fields<itself> {
   static constexpr typed_join<account_fields, joins::revenue_charge_summary_item::account> account{};
   static constexpr typed_join<accounting_period_fields, joins::revenue_charge_summary_item::accounting_period> accounting_period{};
   static constexpr typed_join<amendment_fields, joins::revenue_charge_summary_item::amendment> amendment{};
   static constexpr typed_join<contact_fields, joins::revenue_charge_summary_item::bill_to_contact> bill_to_contact{};
   static constexpr typed_join<payment_method_fields, joins::revenue_charge_summary_item::default_payment_method> default_payment_method{};
   static constexpr typed_join<unknown_fields, joins::revenue_charge_summary_item::entity> entity{};
   static constexpr typed_join<account_fields, joins::revenue_charge_summary_item::parent_account> parent_account{};
   static constexpr typed_join<product_fields, joins::revenue_charge_summary_item::product> product{};
   static constexpr typed_join<product_rate_plan_fields, joins::revenue_charge_summary_item::product_rate_plan> product_rate_plan{};
   static constexpr typed_join<product_rate_plan_charge_fields, joins::revenue_charge_summary_item::product_rate_plan_charge> product_rate_plan_charge{};
   static constexpr typed_join<rate_plan_fields, joins::revenue_charge_summary_item::rate_plan> rate_plan{};
   static constexpr typed_join<rate_plan_charge_fields, joins::revenue_charge_summary_item::rate_plan_charge> rate_plan_charge{};
   static constexpr typed_join<unknown_fields, joins::revenue_charge_summary_item::revenue_charge_summary> revenue_charge_summary{};
   static constexpr typed_join<contact_fields, joins::revenue_charge_summary_item::sold_to_contact> sold_to_contact{};
   static constexpr typed_join<subscription_fields, joins::revenue_charge_summary_item::subscription> subscription{};
} revenue_charge_summary_item{};

inline constexpr struct revenue_event_item_object : typed_object<fields::revenue_event_item>, revenue_event_item_fields<itself> {
   static constexpr typed_join<account_fields, joins::revenue_event_item::account> account{};
   static constexpr typed_join<accounting_period_fields, joins::revenue_event_item::accounting_period> accounting_period{};
   static constexpr typed_join<amendment_fields, joins::revenue_event_item::amendment> amendment{};
   static constexpr typed_join<contact_fields, joins::revenue_event_item::bill_to_contact> bill_to_contact{};
   static constexpr typed_join<payment_method_fields, joins::revenue_event_item::default_payment_method> default_payment_method{};
   static constexpr typed_join<accounting_code_fields, joins::revenue_event_item::deferred_revenue_accounting_code> deferred_revenue_accounting_code{};
   static constexpr typed_join<unknown_fields, joins::revenue_event_item::entity> entity{};
   static constexpr typed_join<journal_entry_fields, joins::revenue_event_item::journal_entry> journal_entry{};
   static constexpr typed_join<journal_run_fields, joins::revenue_event_item::journal_run> journal_run{};
   static constexpr typed_join<account_fields, joins::revenue_event_item::parent_account> parent_account{};
   static constexpr typed_join<product_fields, joins::revenue_event_item::product> product{};
   static constexpr typed_join<product_rate_plan_fields, joins::revenue_event_item::product_rate_plan> product_rate_plan{};
   static constexpr typed_join<product_rate_plan_charge_fields, joins::revenue_event_item::product_rate_plan_charge> product_rate_plan_charge{};
   static constexpr typed_join<rate_plan_fields, joins::revenue_event_item::rate_plan> rate_plan{};
   static constexpr typed_join<rate_plan_charge_fields, joins::revenue_event_item::rate_plan_charge> rate_plan_charge{};
   static constexpr typed_join<accounting_code_fields, joins::revenue_event_item::recognized_revenue_accounting_code> recognized_revenue_accounting_code{};
   static constexpr typed_join<unknown_fields, joins::revenue_event_item::revenue_charge_summary> revenue_charge_summary{};
   static constexpr typed_join<unknown_fields, joins::revenue_event_item::revenue_event> revenue_event{};
   static constexpr typed_join<unknown_fields, joins::revenue_event_item::revenue_event_type> revenue_event_type{};
   static constexpr typed_join<revenue_schedule_fields, joins::revenue_event_item::revenue_schedule> revenue_schedule{};
   static constexpr typed_join<contact_fields, joins::revenue_event_item::sold_to_contact> sold_to_contact{};
   static constexpr typed_join<subscription_fields, joins::revenue_event_item::subscription> subscription{};
} revenue_event_item{};

inline constexpr struct revenue_event_item_credit_memo_item_object : typed_object<fields::revenue_event_item_credit_memo_item>, revenue_event_item_credit_memo_item_fields<itself> {
   static constexpr typed_join<account_fields, joins::revenue_event_item_credit_memo_item::account> account{};
   static constexpr typed_join<accounting_period_fields, joins::revenue_event_item_credit_memo_item::accounting_period> accounting_period{};
   static constexpr typed_join<amendment_fields, joins::revenue_event_item_credit_memo_item::amendment> amendment{};
   static constexpr typed_join<contact_fields, joins::revenue_event_item_credit_memo_item::bill_to_contact> bill_to_contact{};
   static constexpr typed_join<credit_memo_fields, joins::revenue_event_item_credit_memo_item::credit_memo> credit_memo{};
   static constexpr typed_join<credit_memo_item_fields, joins::revenue_event_item_credit_memo_item::credit_memo_item> credit_memo_item{};
   static constexpr typed_join<payment_method_fields, joins::revenue_event_item_credit_memo_item::default_payment_method> default_payment_method{};
   static constexpr typed_join<accounting_code_fields, joins::revenue_event_item_credit_memo_item::deferred_revenue_accounting_code> deferred_revenue_accounting_code{};
   static constexpr typed_join<unknown_fields, joins::revenue_event_item_credit_memo_item::entity> entity{};
   static constexpr typed_join<journal_entry_fields, joins::revenue_event_item_credit_memo_item::journal_entry> journal_entry{};
   static constexpr typed_join<journal_run_fields, joins::revenue_event_item_credit_memo_item::journal_run> journal_run{};
   static constexpr typed_join<account_fields, joins::revenue_event_item_credit_memo_item::parent_account> parent_account{};
   static constexpr typed_join<product_fields, joins::revenue_event_item_credit_memo_item::product> product{};
   static constexpr typed_join<product_rate_plan_fields, joins::revenue_event_item_credit_memo_item::product_rate_plan> product_rate_plan{};
   static constexpr typed_join<product_rate_plan_charge_fields, joins::revenue_event_item_credit_memo_item::product_rate_plan_charge> product_rate_plan_charge{};
   static constexpr typed_join<rate_plan_fields, joins::revenue_event_item_credit_memo_item::rate_plan> rate_plan{};
   static constexpr typed_join<rate_plan_charge_fields, joins::revenue_event_item_credit_memo_item::rate_plan_charge> rate_plan_charge{};
   static constexpr typed_join<accounting_code_fields, joins::revenue_event_item_credit_memo_item::recognized_revenue_accounting_code> recognized_revenue_accounting_code{};
   static constexpr typed_join<unknown_fields, joins::revenue_event_item_credit_memo_item::revenue_charge_summary> revenue_charge_summary{};
   static constexpr typed_join<unknown_fields, joins::revenue_event_item_credit_memo_item::revenue_event_credit_memo_item> revenue_event_credit_memo_item{};
   static constexpr typed_join<unknown_fields, joins::revenue_event_item_credit_memo_item::revenue_event_type> revenue_event_type{};
   static constexpr typed_join<unknown_fields, joins::revenue_event_item_credit_memo_item::revenue_schedule_credit_memo_item> revenue_schedule_credit_memo_item{};
   static constexpr typed_join<contact_fields, joins::revenue_event_item_credit_memo_item::sold_to_contact> sold_to_contact{};
   static constexpr typed_join<subscription_fields, joins::revenue_event_item_credit_memo_item::subscription> subscription{};
} revenue_event_item_credit_memo_item{};

inline constexpr struct revenue_event_item_debit_memo_item_object : typed_object<fields::revenue_event_item_debit_memo_item>, revenue_event_item_debit_memo_item_fields<itself> {
   static constexpr typed_join<account_fields, joins::revenue_event_item_debit_memo_item::account> account{};
   static constexpr typed_join<accounting_period_fields, joins::revenue_event_item_debit_memo_item::accounting_period> accounting_period{};
   static constexpr typed_join<amendment_fields, joins::revenue_event_item_debit_memo_item::amendment> amendment{};
   static constexpr typed_join<contact_fields, joins::revenue_event_item_debit_memo_item::bill_to_contact> bill_to_contact{};
   static constexpr typed_join<debit_memo_fields, joins::revenue_event_item_debit_memo_item::debit_memo> debit_memo{};
   static constexpr typed_join<debit_memo_item_fields, joins::revenue_event_item_debit_memo_item::debit_memo_item> debit_memo_item{};
   static constexpr typed_join<payment_method_fields, joins::revenue_event_item_debit_memo_item::default_payment_method> default_payment_method{};
   static constexpr typed_join<accounting_code_fields, joins::revenue_event_item_debit_memo_item::deferred_revenue_accounting_code> deferred_revenue_accounting_code{};
   static constexpr typed_join<unknown_fields, joins::revenue_event_item_debit_memo_item::entity> entity{};
   static constexpr typed_join<journal_entry_fields, joins::revenue_event_item_debit_memo_item::journal_entry> journal_entry{};
   static constexpr typed_join<journal_run_fields, joins::revenue_event_item_debit_memo_item::journal_run> journal_run{};
   static constexpr typed_join<account_fields, joins::revenue_event_item_debit_memo_item::parent_account> parent_account{};
   static constexpr typed_join<product_fields, joins::revenue_event_item_debit_memo_item::product> product{};
   static constexpr typed_join<product_rate_plan_fields, joins::revenue_event_item_debit_memo_item::product_rate_plan> product_rate_plan{};
   static constexpr typed_join<product_rate_plan_charge_fields, joins::revenue_event_item_debit_memo_item::product_rate_plan_charge> product_rate_plan_charge{};
   static constexpr typed_join<rate_plan_fields, joins::revenue_event_item_debit_memo_item::rate_plan> rate_plan{};
   static constexpr typed_join<rate_plan_charge_fields, joins::revenue_event_item_debit_memo_item::rate_plan_charge> rate_plan_charge{};
   static constexpr typed_join<accounting_code_fields, joins::revenue_event_item_debit_memo_item::recognized_revenue_accounting_code> recognized_revenue_accounting_code{};
   static constexpr typed_join<unknown_fields, joins::revenue_event_item_debit_memo_item::revenue_charge_summary> revenue_charge_summary{};
   static constexpr typed_join<unknown_fields, joins::revenue_event_item_debit_memo_item::revenue_event_debit_memo_item> revenue_event_debit_memo_item{};
   static constexpr typed_join<unknown_fields, joins::revenue_event_item_debit_memo_item::revenue_event_type> revenue_event_type{};
   static constexpr typed_join<unknown_fields, joins::revenue_event_item_debit_memo_item::revenue_schedule_debit_memo_item> revenue_schedule_debit_memo_item{};
   static constexpr typed_join<contact_fields, joins::revenue_event_item_debit_memo_item::sold_to_contact> sold_to_contact{};
   static constexpr typed_join<subscription_fields, joins::revenue_event_item_debit_memo_item::subscription> subscription{};
} revenue_event_item_debit_memo_item{};

inline constexpr struct revenue_event_item_invoice_item_object : typed_object<fields::revenue_event_item_invoice_item>, revenue_event_item_invoice_item_fields<itself> {
   static constexpr typed_join<account_fields, joins::revenue_event_item_invoice_item::account> account{};
   static constexpr typed_join<accounting_period_fields, joins::revenue_event_item_invoice_item::accounting_period> accounting_period{};
   static constexpr typed_join<amendment_fields, joins::revenue_event_item_invoice_item::amendment> amendment{};
   static constexpr typed_join<contact_fields, joins::revenue_event_item_invoice_item::bill_to_contact> bill_to_contact{};
   static constexpr typed_join<payment_method_fields, joins::revenue_event_item_invoice_item::default_payment_method> default_payment_method{};
   static constexpr typed_join<accounting_code_fields, joins::revenue_event_item_invoice_item::deferred_revenue_accounting_code> deferred_revenue_accounting_code{};
   static constexpr typed_join<unknown_fields, joins::revenue_event_item_invoice_item::entity> entity{};
   static constexpr typed_join<invoice_fields, joins::revenue_event_item_invoice_item::invoice> invoice{};
   static constexpr typed_join<invoice_item_fields, joins::revenue_event_item_invoice_item::invoice_item> invoice_item{};
   static constexpr typed_join<journal_entry_fields, joins::revenue_event_item_invoice_item::journal_entry> journal_entry{};
   static constexpr typed_join<journal_run_fields, joins::revenue_event_item_invoice_item::journal_run> journal_run{};
   static constexpr typed_join<account_fields, joins::revenue_event_item_invoice_item::parent_account> parent_account{};
   static constexpr typed_join<product_fields, joins::revenue_event_item_invoice_item::product> product{};
   static constexpr typed_join<product_rate_plan_fields, joins::revenue_event_item_invoice_item::product_rate_plan> product_rate_plan{};
   static constexpr typed_join<product_rate_plan_charge_fields, joins::revenue_event_item_invoice_item::product_rate_plan_charge> product_rate_plan_charge{};
   static constexpr typed_join<rate_plan_fields, joins::revenue_event_item_invoice_item::rate_plan> rate_plan{};
   static constexpr typed_join<rate_plan_charge_fields, joins::revenue_event_item_invoice_item::rate_plan_charge> rate_plan_charge{};
   static constexpr typed_join<accounting_code_fields, joins::revenue_event_item_invoice_item::recognized_revenue_accounting_code> recognized_revenue_accounting_code{};
   static constexpr typed_join<unknown_fields, joins::revenue_event_item_invoice_item::revenue_charge_summary> revenue_charge_summary{};
   static constexpr typed_join<unknown_fields, joins::revenue_event_item_invoice_item::revenue_event_invoice_item> revenue_event_invoice_item{};
   static constexpr typed_join<unknown_fields, joins::revenue_event_item_invoice_item::revenue_event_type> revenue_event_type{};
   static constexpr typed_join<unknown_fields, joins::revenue_event_item_invoice_item::revenue_schedule_invoice_item> revenue_schedule_invoice_item{};
   static constexpr typed_join<contact_fields, joins::revenue_event_item_invoice_item::sold_to_contact> sold_to_contact{};
   static constexpr typed_join<subscription_fields, joins::revenue_event_item_invoice_item::subscription> subscription{};
} revenue_event_item_invoice_item{};

inline constexpr struct revenue_event_item_invoice_item_adjustment_object : typed_object<fields::revenue_event_item_invoice_item_adjustment>, revenue_event_item_invoice_item_adjustment_fields<itself> {
   static constexpr typed_join<account_fields, joins::revenue_event_item_invoice_item_adjustment::account> account{};
   static constexpr typed_join<accounting_period_fields, joins::revenue_event_item_invoice_item_adjustment::accounting_period> accounting_period{};
   static constexpr typed_join<amendment_fields, joins::revenue_event_item_invoice_item_adjustment::amendment> amendment{};
   static constexpr typed_join<contact_fields, joins::revenue_event_item_invoice_item_adjustment::bill_to_contact> bill_to_contact{};
   static constexpr typed_join<payment_method_fields, joins::revenue_event_item_invoice_item_adjustment::default_payment_method> default_payment_method{};
   static constexpr typed_join<accounting_code_fields, joins::revenue_event_item_invoice_item_adjustment::deferred_revenue_accounting_code> deferred_revenue_accounting_code{};
   static constexpr typed_join<unknown_fields, joins::revenue_event_item_invoice_item_adjustment::entity> entity{};
   static constexpr typed_join<invoice_fields, joins::revenue_event_item_invoice_item_adjustment::invoice> invoice{};
   static constexpr typed_join<invoice_item_fields, joins::revenue_event_item_invoice_item_adjustment::invoice_item> invoice_item{};
   static constexpr typed_join<invoice_item_adjustment_fields, joins::revenue_event_item_invoice_item_adjustment::invoice_item_adjustment> invoice_item_adjustment{};
   static constexpr typed_join<journal_entry_fields, joins::revenue_event_item_invoice_item_adjustment::journal_entry> journal_entry{};
   static constexpr typed_join<journal_run_fields, joins::revenue_event_item_invoice_item_adjustment::journal_run> journal_run{};
   static constexpr typed_join<account_fields, joins::revenue_event_item_invoice_item_adjustment::parent_account> parent_account{};
   static constexpr typed_join<product_fields, joins::revenue_event_item_invoice_item_adjustment::product> product{};
   static constexpr typed_join<product_rate_plan_fields, joins::revenue_event_item_invoice_item_adjustment::product_rate_plan> product_rate_plan{};
   static constexpr typed_join<product_rate_plan_charge_fields, joins::revenue_event_item_invoice_item_adjustment::product_rate_plan_charge> product_rate_plan_charge{};
   static constexpr typed_join<rate_plan_fields, joins::revenue_event_item_invoice_item_adjustment::rate_plan> rate_plan{};
   static constexpr typed_join<rate_plan_charge_fields, joins::revenue_event_item_invoice_item_adjustment::rate_plan_charge> rate_plan_charge{};
   static constexpr typed_join<accounting_code_fields, joins::revenue_event_item_invoice_item_adjustment::recognized_revenue_accounting_code> recognized_revenue_accounting_code{};
   static constexpr typed_join<unknown_fields, joins::revenue_event_item_invoice_item_adjustment::revenue_charge_summary> revenue_charge_summary{};
   static constexpr typed_join<unknown_fields, joins::revenue_event_item_invoice_item_adjustment::revenue_event_invoice_item_adjustment> revenue_event_invoice_item_adjustment{};
   static constexpr typed_join<unknown_fields, joins::revenue_event_item_invoice_item_adjustment::revenue_event_type> revenue_event_type{};
   static constexpr typed_join<unknown_fields, joins::revenue_event_item_invoice_item_adjustment::revenue_schedule_invoice_item_adjustment> revenue_schedule_invoice_item_adjustment{};
   static constexpr typed_join<contact_fields, joins::revenue_event_item_invoice_item_adjustment::sold_to_contact> sold_to_contact{};
   static constexpr typed_join<subscription_fields, joins::revenue_event_item_invoice_item_adjustment::subscription> subscription{};
} revenue_event_item_invoice_item_adjustment{};

inline constexpr struct revenue_recognition_events_transaction_object : typed_object<fields::revenue_recognition_events_transaction>, revenue_recognition_events_transaction_fields<itself> {
   static constexpr typed_join<unknown_fields, joins::revenue_recognition_events_transaction::entity> entity{};
} revenue_recognition_events_transaction{};

inline constexpr struct revenue_schedule_object : typed_object<fields::revenue_schedule>, revenue_schedule_fields<itself> {
   static constexpr typed_join<subscription_fields, joins::revenue_schedule::subscription> subscription{};
} revenue_schedule{};

inline constexpr struct revenue_schedule_item_object : typed_object<fields::revenue_schedule_item>, revenue_schedule_item_fields<itself> {
   static constexpr typed_join<account_fields, joins::revenue_schedule_item::account> account{};
   static constexpr typed_join<accounting_period_fields, joins::revenue_schedule_item::accounting_period> accounting_period{};
   static constexpr typed_join<amendment_fields, joins::revenue_schedule_item::amendment> amendment{};
   static constexpr typed_join<contact_fields, joins::revenue_schedule_item::bill_to_contact> bill_to_contact{};
   static constexpr typed_join<payment_method_fields, joins::revenue_schedule_item::default_payment_method> default_payment_method{};
   static constexpr typed_join<accounting_code_fields, joins::revenue_schedule_item::deferred_revenue_accounting_code> deferred_revenue_accounting_code{};
   static constexpr typed_join<unknown_fields, joins::revenue_schedule_item::entity> entity{};
   static constexpr typed_join<account_fields, joins::revenue_schedule_item::parent_account> parent_account{};
   static constexpr typed_join<product_fields, joins::revenue_schedule_item::product> product{};
   static constexpr typed_join<product_rate_plan_fields, joins::revenue_schedule_item::product_rate_plan> product_rate_plan{};
   static constexpr typed_join<product_rate_plan_charge_fields, joins::revenue_schedule_item::product_rate_plan_charge> product_rate_plan_charge{};
   static constexpr typed_join<rate_plan_fields, joins::revenue_schedule_item::rate_plan> rate_plan{};
   static constexpr typed_join<rate_plan_charge_fields, joins::revenue_schedule_item::rate_plan_charge> rate_plan_charge{};
   static constexpr typed_join<accounting_code_fields, joins::revenue_schedule_item::recognized_revenue_accounting_code> recognized_revenue_accounting_code{};
   static constexpr typed_join<unknown_fields, joins::revenue_schedule_item::revenue_charge_summary> revenue_charge_summary{};
   static constexpr typed_join<revenue_schedule_fields, joins::revenue_schedule_item::revenue_schedule> revenue_schedule{};
   static constexpr typed_join<contact_fields, joins::revenue_schedule_item::sold_to_contact> sold_to_contact{};
   static constexpr typed_join<subscription_fields, joins::revenue_schedule_item::subscription> subscription{};
} revenue_schedule_item{};

inline constexpr struct revenue_schedule_item_credit_memo_item_object : typed_object<fields::revenue_schedule_item_credit_memo_item>, revenue_schedule_item_credit_memo_item_fields<itself> {
   static constexpr typed_join<account_fields, joins::revenue_schedule_item_credit_memo_item::account> account{};
   static constexpr typed_join<accounting_period_fields, joins::revenue_schedule_item_credit_memo_item::accounting_period> accounting_period{};
   static constexpr typed_join<amendment_fields, joins::revenue_schedule_item_credit_memo_item::amendment> amendment{};
   static constexpr typed_join<contact_fields, joins::revenue_schedule_item_credit_memo_item::bill_to_contact> bill_to_contact{};
   static constexpr typed_join<credit_memo_fields, joins::revenue_schedule_item_credit_memo_item::credit_memo> credit_memo{};
   static constexpr typed_join<credit_memo_item_fields, joins::revenue_schedule_item_credit_memo_item::credit_memo_item> credit_memo_item{};
   static constexpr typed_join<payment_method_fields, joins::revenue_schedule_item_credit_memo_item::default_payment_method> default_payment_method{};
   static constexpr typed_join<accounting_code_fields, joins::revenue_schedule_item_credit_memo_item::deferred_revenue_accounting_code> deferred_revenue_accounting_code{};
   static constexpr typed_join<unknown_fields, joins::revenue_schedule_item_credit_memo_item::entity> entity{};
   static constexpr typed_join<account_fields, joins::revenue_schedule_item_credit_memo_item::parent_account> parent_account{};
   static constexpr typed_join<product_fields, joins::revenue_schedule_item_credit_memo_item::product> product{};
   static constexpr typed_join<product_rate_plan_fields, joins::revenue_schedule_item_credit_memo_item::product_rate_plan> product_rate_plan{};
   static constexpr typed_join<product_rate_plan_charge_fields, joins::revenue_schedule_item_credit_memo_item::product_rate_plan_charge> product_rate_plan_charge{};
   static constexpr typed_join<rate_plan_fields, joins::revenue_schedule_item_credit_memo_item::rate_plan> rate_plan{};
   static constexpr typed_join<rate_plan_charge_fields, joins::revenue_schedule_item_credit_memo_item::rate_plan_charge> rate_plan_charge{};
   static constexpr typed_join<accounting_code_fields, joins::revenue_schedule_item_credit_memo_item::recognized_revenue_accounting_code> recognized_revenue_accounting_code{};
   static constexpr typed_join<unknown_fields, joins::revenue_schedule_item_credit_memo_item::revenue_charge_summary> revenue_charge_summary{};
   static constexpr typed_join<unknown_fields, joins::revenue_schedule_item_credit_memo_item::revenue_schedule_credit_memo_item> revenue_schedule_credit_memo_item{};
   static constexpr typed_join<contact_fields, joins::revenue_schedule_item_credit_memo_item::sold_to_contact> sold_to_contact{};
   static constexpr typed_join<subscription_fields, joins::revenue_schedule_item_credit_memo_item::subscription> subscription{};
} revenue_schedule_item_credit_memo_item{};

inline constexpr struct revenue_schedule_item_debit_memo_item_object : typed_object<fields::revenue_schedule_item_debit_memo_item>, revenue_schedule_item_debit_memo_item_fields<itself> {
   static constexpr typed_join<account_fields, joins::revenue_schedule_item_debit_memo_item::account> account{};
   static constexpr typed_join<accounting_period_fields, joins::revenue_schedule_item_debit_memo_item::accounting_period> accounting_period{};
   static constexpr typed_join<amendment_fields, joins::revenue_schedule_item_debit_memo_item::amendment> amendment{};
   static constexpr typed_join<contact_fields, joins::revenue_schedule_item_debit_memo_item::bill_to_contact> bill_to_contact{};
   static constexpr typed_join<debit_memo_fields, joins::revenue_schedule_item_debit_memo_item::debit_memo> debit_memo{};
   static constexpr typed_join<debit_memo_item_fields, joins::revenue_schedule_item_debit_memo_item::debit_memo_item> debit_memo_item{};
   static constexpr typed_join<payment_method_fields, joins::revenue_schedule_item_debit_memo_item::default_payment_method> default_payment_method{};
   static constexpr typed_join<accounting_code_fields, joins::revenue_schedule_item_debit_memo_item::deferred_revenue_accounting_code> deferred_revenue_accounting_code{};
   static constexpr typed_join<unknown_fields, joins::revenue_schedule_item_debit_memo_item::entity> entity{};
   static constexpr typed_join<account_fields, joins::revenue_schedule_item_debit_memo_item::parent_account> parent_account{};
   static constexpr typed_join<product_fields, joins::revenue_schedule_item_debit_memo_item::product> product{};
   static constexpr typed_join<product_rate_plan_fields, joins::revenue_schedule_item_debit_memo_item::product_rate_plan> product_rate_plan{};
   static constexpr typed_join<product_rate_plan_charge_fields, joins::revenue_schedule_item_debit_memo_item::product_rate_plan_charge> product_rate_plan_charge{};
   static constexpr typed_join<rate_plan_fields, joins::revenue_schedule_item_debit_memo_item::rate_plan> rate_plan{};
   static constexpr typed_join<rate_plan_charge_fields, joins::revenue_schedule_item_debit_memo_item::rate_plan_charge> rate_plan_charge{};
   static constexpr typed_join<accounting_code_fields, joins::revenue_schedule_item_debit_memo_item::recognized_revenue_accounting_code> recognized_revenue_accounting_code{};
   static constexpr typed_join<unknown_fields, joins::revenue_schedule_item_debit_memo_item::revenue_charge_summary> revenue_charge_summary{};
   static constexpr typed_join<unknown_fields, joins::revenue_schedule_item_debit_memo_item::revenue_schedule_debit_memo_item> revenue_schedule_debit_memo_item{};
   static constexpr typed_join<contact_fields, joins::revenue_schedule_item_debit_memo_item::sold_to_contact> sold_to_contact{};
   static constexpr typed_join<subscription_fields, joins::revenue_schedule_item_debit_memo_item::subscription> subscription{};
} revenue_schedule_item_debit_memo_item{};

inline constexpr struct revenue_schedule_item_invoice_item_object : typed_object<fields::revenue_schedule_item_invoice_item>, revenue_schedule_item_invoice_item_fields<itself> {
   static constexpr typed_join<account_fields, joins::revenue_schedule_item_invoice_item::account> account{};
   static constexpr typed_join<accounting_period_fields, joins::revenue_schedule_item_invoice_item::accounting_period> accounting_period{};
   static constexpr typed_join<amendment_fields, joins::revenue_schedule_item_invoice_item::amendment> amendment{};
   static constexpr typed_join<contact_fields, joins::revenue_schedule_item_invoice_item::bill_to_contact> bill_to_contact{};
   static constexpr typed_join<payment_method_fields, joins::revenue_schedule_item_invoice_item::default_payment_method> default_payment_method{};
   static constexpr typed_join<accounting_code_fields, joins::revenue_schedule_item_invoice_item::deferred_revenue_accounting_code> deferred_revenue_accounting_code{};
   static constexpr typed_join<unknown_fields, joins::revenue_schedule_item_invoice_item::entity> entity{};
   static constexpr typed_join<invoice_fields, joins::revenue_schedule_item_invoice_item::invoice> invoice{};
   static constexpr typed_join<invoice_item_fields, joins::revenue_schedule_item_invoice_item::invoice_item> invoice_item{};
   static constexpr typed_join<account_fields, joins::revenue_schedule_item_invoice_item::parent_account> parent_account{};
   static constexpr typed_join<product_fields, joins::revenue_schedule_item_invoice_item::product> product{};
   static constexpr typed_join<product_rate_plan_fields, joins::revenue_schedule_item_invoice_item::product_rate_plan> product_rate_plan{};
   static constexpr typed_join<product_rate_plan_charge_fields, joins::revenue_schedule_item_invoice_item::product_rate_plan_charge> product_rate_plan_charge{};
   static constexpr typed_join<rate_plan_fields, joins::revenue_schedule_item_invoice_item::rate_plan> rate_plan{};
   static constexpr typed_join<rate_plan_charge_fields, joins::revenue_schedule_item_invoice_item::rate_plan_charge> rate_plan_charge{};
   static constexpr typed_join<accounting_code_fields, joins::revenue_schedule_item_invoice_item::recognized_revenue_accounting_code> recognized_revenue_accounting_code{};
   static constexpr typed_join<unknown_fields, joins::revenue_schedule_item_invoice_item::revenue_charge_summary> revenue_charge_summary{};
   static constexpr typed_join<unknown_fields, joins::revenue_schedule_item_invoice_item::revenue_schedule_invoice_item> revenue_schedule_invoice_item{};
   static constexpr typed_join<contact_fields, joins::revenue_schedule_item_invoice_item::sold_to_contact> sold_to_contact{};
   static constexpr typed_join<subscription_fields, joins::revenue_schedule_item_invoice_item::subscription> subscription{};
} revenue_schedule_item_invoice_item{};

inline constexpr struct revenue_schedule_item_invoice_item_adjustment_object : typed_object<fields::revenue_schedule_item_invoice_item_adjustment>, revenue_schedule_item_invoice_item_adjustment_fields<itself> {
   static constexpr typed_join<account_fields, joins::revenue_schedule_item_invoice_item_adjustment::account> account{};
   static constexpr typed_join<accounting_period_fields, joins::revenue_schedule_item_invoice_item_adjustment::accounting_period> accounting_period{};
   static constexpr typed_join<amendment_fields, joins::revenue_schedule_item_invoice_item_adjustment::amendment> amendment{};
   static constexpr typed_join<contact_fields, joins::revenue_schedule_item_invoice_item_adjustment::bill_to_contact> bill_to_contact{};
   static constexpr typed_join<payment_method_fields, joins::revenue_schedule_item_invoice_item_adjustment::default_payment_method> default_payment_method{};
   static constexpr typed_join<accounting_code_fields, joins::revenue_schedule_item_invoice_item_adjustment::deferred_revenue_accounting_code> deferred_revenue_accounting_code{};
   static constexpr typed_join<unknown_fields, joins::revenue_schedule_item_invoice_item_adjustment::entity> entity{};
   static constexpr typed_join<invoice_fields, joins::revenue_schedule_item_invoice_item_adjustment::invoice> invoice{};
   static constexpr typed_join<invoice_item_fields, joins::revenue_schedule_item_invoice_item_adjustment::invoice_item> invoice_item{};
   static constexpr typed_join<invoice_item_adjustment_fields, joins::revenue_schedule_item_invoice_item_adjustment::invoice_item_adjustment> invoice_item_adjustment{};
   static constexpr typed_join<account_fields, joins::revenue_schedule_item_invoice_item_adjustment::parent_account> parent_account{};
   static constexpr typed_join<product_fields, joins::revenue_schedule_item_invoice_item_adjustment::product> product{};
   static constexpr typed_join<product_rate_plan_fields, joins::revenue_schedule_item_invoice_item_adjustment::product_rate_plan> product_rate_plan{};
   static constexpr typed_join<product_rate_plan_charge_fields, joins::revenue_schedule_item_invoice_item_adjustment::product_rate_plan_charge> product_rate_plan_charge{};
   static constexpr typed_join<rate_plan_fields, joins::revenue_schedule_item_invoice_item_adjustment::rate_plan> rate_plan{};
   static constexpr typed_join<rate_plan_charge_fields, joins::revenue_schedule_item_invoice_item_adjustment::rate_plan_charge> rate_plan_charge{};
   static constexpr typed_join<accounting_code_fields, joins::revenue_schedule_item_invoice_item_adjustment::recognized_revenue_accounting_code> recognized_revenue_accounting_code{};
   static constexpr typed_join<unknown_fields, joins::revenue_schedule_item_invoice_item_adjustment::revenue_charge_summary> revenue_charge_summary{};
   static constexpr typed_join<unknown_fields, joins::revenue_schedule_item_invoice_item_adjustment::revenue_schedule_invoice_item_adjustment> revenue_schedule_invoice_item_adjustment{};
   static constexpr typed_join<contact_fields, joins::revenue_schedule_item_invoice_item_adjustment::sold_to_contact> sold_to_contact{};
   static constexpr typed_join<subscription_fields, joins::revenue_schedule_item_invoice_item_adjustment::subscription> subscription{};
} revenue_schedule_item_invoice_item_adjustment{};

inline constexpr struct smart_prevention_audit_object : typed_object<fields::smart_prevention_audit>, smart_prevention_audit_fields<itself> {
} smart_prevention_audit{};

inline constexpr struct stored_credential_profile_object : typed_object<fields::stored_credential_profile>, stored_credential_profile_fields<itself> {
   static constexpr typed_join<unknown_fields, joins::stored_credential_profile::gateway_profile_data> gateway_profile_data{};
   static constexpr typed_join<payment_method_fields, joins::stored_credential_profile::payment_method> payment_method{};
} stored_credential_profile{};

inline constexpr struct subscription_object : typed_object<fields::subscription>, subscription_fields<itself> {
   static constexpr typed_join<account_fields, joins::subscription::account> account{};
   static constexpr typed_join<contact_fields, joins::subscription::bill_to_contact> bill_to_contact{};
   static constexpr typed_join<contact_snapshot_fields, joins::subscription::bill_to_contact_snapshot> bill_to_contact_snapshot{};
   static constexpr typed_join<payment_method_fields, joins::subscription::default_payment_method> default_payment_method{};
   static constexpr typed_join<unknown_fields, joins::subscription::entity> entity{};
   static constexpr typed_join<account_fields, joins::subscription::invoice_owner> invoice_owner{};
   static constexpr typed_join<account_fields, joins::subscription::parent_account> parent_account{};
   static constexpr typed_join<contact_fields, joins::subscription::ship_to_contact> ship_to_contact{};
   static constexpr typed_join<contact_fields, joins::subscription::sold_to_contact> sold_to_contact{};
   static constexpr typed_join<contact_fields, joins::subscription::subscription_bill_to> subscription_bill_to{};
   static constexpr typed_join<contact_snapshot_fields, joins::subscription::subscription_bill_to_snapshot> subscription_bill_to_snapshot{};
   static constexpr typed_join<contact_fields, joins::subscription::subscription_ship_to> subscription_ship_to{};
   static constexpr typed_join<contact_snapshot_fields, joins::subscription::subscription_ship_to_snapshot> subscription_ship_to_snapshot{};
   static constexpr typed_join<contact_fields, joins::subscription::subscription_sold_to> subscription_sold_to{};
   static constexpr typed_join<contact_snapshot_fields, joins::subscription::subscription_sold_to_snapshot> subscription_sold_to_snapshot{};
   static constexpr typed_join<subscription_status_history_fields, joins::subscription::subscription_status_history> subscription_status_history{};
   static constexpr typed_join<amendment_fields, joins::subscription::subscription_version_amendment> subscription_version_amendment{};
} subscription{};

inline constexpr struct subscription_charge_delivery_schedule_object : typed_object<fields::subscription_charge_delivery_schedule>, subscription_charge_delivery_schedule_fields<itself> {
   static constexpr typed_join<account_fields, joins::subscription_charge_delivery_schedule::account> account{};
   static constexpr typed_join<amendment_fields, joins::subscription_charge_delivery_schedule::amendment> amendment{};
   static constexpr typed_join<contact_fields, joins::subscription_charge_delivery_schedule::bill_to_contact> bill_to_contact{};
   static constexpr typed_join<payment_method_fields, joins::subscription_charge_delivery_schedule::default_payment_method> default_payment_method{};
   static constexpr typed_join<unknown_fields, joins::subscription_charge_delivery_schedule::entity> entity{};
   static constexpr typed_join<account_fields, joins::subscription_charge_delivery_schedule::invoice_owner> invoice_owner{};
   static constexpr typed_join<account_fields, joins::subscription_charge_delivery_schedule::parent_account> parent_account{};
   static constexpr typed_join<product_fields, joins::subscription_charge_delivery_schedule::product> product{};
   static constexpr typed_join<product_rate_plan_fields, joins::subscription_charge_delivery_schedule::product_rate_plan> product_rate_plan{};
   static constexpr typed_join<product_rate_plan_charge_fields, joins::subscription_charge_delivery_schedule::product_rate_plan_charge> product_rate_plan_charge{};
   static constexpr typed_join<rate_plan_fields, joins::subscription_charge_delivery_schedule::rate_plan> rate_plan{};
   static constexpr typed_join<rate_plan_charge_fields, joins::subscription_charge_delivery_schedule::rate_plan_charge> rate_plan_charge{};
   static constexpr typed_join<contact_fields, joins::subscription_charge_delivery_schedule::ship_to_contact> ship_to_contact{};
   static constexpr typed_join<contact_fields, joins::subscription_charge_delivery_schedule::sold_to_contact> sold_to_contact{};
   static constexpr typed_join<subscription_fields, joins::subscription_charge_delivery_schedule::subscription> subscription{};
   static constexpr typed_join<unknown_fields, joins::subscription_charge_delivery_schedule::subscription_offer> subscription_offer{};
} subscription_charge_delivery_schedule{};

inline constexpr struct subscription_charge_price_interval_object : typed_object<fields::subscription_charge_price_interval>, subscription_charge_price_interval_fields<itself> {
   static constexpr typed_join<account_fields, joins::subscription_charge_price_interval::account> account{};
   static constexpr typed_join<amendment_fields, joins::subscription_charge_price_interval::amendment> amendment{};
   static constexpr typed_join<contact_fields, joins::subscription_charge_price_interval::bill_to_contact> bill_to_contact{};
   static constexpr typed_join<payment_method_fields, joins::subscription_charge_price_interval::default_payment_method> default_payment_method{};
   static constexpr typed_join<unknown_fields, joins::subscription_charge_price_interval::entity> entity{};
   static constexpr typed_join<account_fields, joins::subscription_charge_price_interval::parent_account> parent_account{};
   static constexpr typed_join<product_fields, joins::subscription_charge_price_interval::product> product{};
   static constexpr typed_join<product_rate_plan_fields, joins::subscription_charge_price_interval::product_rate_plan> product_rate_plan{};
   static constexpr typed_join<product_rate_plan_charge_fields, joins::subscription_charge_price_interval::product_rate_plan_charge> product_rate_plan_charge{};
   static constexpr typed_join<rate_plan_fields, joins::subscription_charge_price_interval::rate_plan> rate_plan{};
   static constexpr typed_join<rate_plan_charge_fields, joins::subscription_charge_price_interval::rate_plan_charge> rate_plan_charge{};
   static constexpr typed_join<contact_fields, joins::subscription_charge_price_interval::sold_to_contact> sold_to_contact{};
   static constexpr typed_join<subscription_fields, joins::subscription_charge_price_interval::subscription> subscription{};
   static constexpr typed_join<unknown_fields, joins::subscription_charge_price_interval::subscription_offer> subscription_offer{};
} subscription_charge_price_interval{};

inline constexpr struct subscription_charge_price_interval_tier_object : typed_object<fields::subscription_charge_price_interval_tier>, subscription_charge_price_interval_tier_fields<itself> {
   static constexpr typed_join<amendment_fields, joins::subscription_charge_price_interval_tier::amendment> amendment{};
   static constexpr typed_join<unknown_fields, joins::subscription_charge_price_interval_tier::entity> entity{};
   static constexpr typed_join<product_fields, joins::subscription_charge_price_interval_tier::product> product{};
   static constexpr typed_join<product_rate_plan_fields, joins::subscription_charge_price_interval_tier::product_rate_plan> product_rate_plan{};
   static constexpr typed_join<product_rate_plan_charge_fields, joins::subscription_charge_price_interval_tier::product_rate_plan_charge> product_rate_plan_charge{};
   static constexpr typed_join<rate_plan_fields, joins::subscription_charge_price_interval_tier::rate_plan> rate_plan{};
   static constexpr typed_join<rate_plan_charge_fields, joins::subscription_charge_price_interval_tier::rate_plan_charge> rate_plan_charge{};
   static constexpr typed_join<subscription_fields, joins::subscription_charge_price_interval_tier::subscription> subscription{};
   static constexpr typed_join<unknown_fields, joins::subscription_charge_price_interval_tier::subscription_charge_price_interval> subscription_charge_price_interval{};
   static constexpr typed_join<unknown_fields, joins::subscription_charge_price_interval_tier::subscription_offer> subscription_offer{};
} subscription_charge_price_interval_tier{};

inline constexpr struct subscription_offer_object : typed_object<fields::subscription_offer>, subscription_offer_fields<itself> {
} subscription_offer{};

inline constexpr struct subscription_product_feature_object : typed_object<fields::subscription_product_feature>, subscription_product_feature_fields<itself> {
} subscription_product_feature{};

inline constexpr struct subscription_status_history_object : typed_object<fields::subscription_status_history>, subscription_status_history_fields<itself> {
} subscription_status_history{};

inline constexpr struct taxable_item_snapshot_object : typed_object<fields::taxable_item_snapshot>, taxable_item_snapshot_fields<itself> {
} taxable_item_snapshot{};

inline constexpr struct taxation_item_object : typed_object<fields::taxation_item>, taxation_item_fields<itself> {
   static constexpr typed_join<account_fields, joins::taxation_item::account> account{};
   static constexpr typed_join<accounting_period_fields, joins::taxation_item::accounting_period> accounting_period{};
   static constexpr typed_join<accounting_code_fields, joins::taxation_item::account_receivable_accounting_code> account_receivable_accounting_code{};
   static constexpr typed_join<amendment_fields, joins::taxation_item::amendment> amendment{};
   static constexpr typed_join<contact_fields, joins::taxation_item::bill_to_contact> bill_to_contact{};
   static constexpr typed_join<payment_method_fields, joins::taxation_item::default_payment_method> default_payment_method{};
   static constexpr typed_join<unknown_fields, joins::taxation_item::entity> entity{};
   static constexpr typed_join<invoice_fields, joins::taxation_item::invoice> invoice{};
   static constexpr typed_join<invoice_item_fields, joins::taxation_item::invoice_item> invoice_item{};
   static constexpr typed_join<journal_entry_fields, joins::taxation_item::journal_entry> journal_entry{};
   static constexpr typed_join<journal_run_fields, joins::taxation_item::journal_run> journal_run{};
   static constexpr typed_join<order_line_item_fields, joins::taxation_item::order_line_item> order_line_item{};
   static constexpr typed_join<account_fields, joins::taxation_item::parent_account> parent_account{};
   static constexpr typed_join<product_fields, joins::taxation_item::product> product{};
   static constexpr typed_join<product_rate_plan_fields, joins::taxation_item::product_rate_plan> product_rate_plan{};
   static constexpr typed_join<product_rate_plan_charge_fields, joins::taxation_item::product_rate_plan_charge> product_rate_plan_charge{};
   static constexpr typed_join<rate_plan_fields, joins::taxation_item::rate_plan> rate_plan{};
   static constexpr typed_join<rate_plan_charge_fields, joins::taxation_item::rate_plan_charge> rate_plan_charge{};
   static constexpr typed_join<accounting_code_fields, joins::taxation_item::sales_tax_payable_accounting_code> sales_tax_payable_accounting_code{};
   static constexpr typed_join<contact_fields, joins::taxation_item::ship_to_contact> ship_to_contact{};
   static constexpr typed_join<contact_fields, joins::taxation_item::sold_to_contact> sold_to_contact{};
   static constexpr typed_join<subscription_fields, joins::taxation_item::subscription> subscription{};
   static constexpr typed_join<taxable_item_snapshot_fields, joins::taxation_item::taxable_item_snapshot> taxable_item_snapshot{};
} taxation_item{};

inline constexpr struct unit_of_measure_object : typed_object<fields::unit_of_measure>, unit_of_measure_fields<itself> {
} unit_of_measure{};

inline constexpr struct updater_batch_object : typed_object<fields::updater_batch>, updater_batch_fields<itself> {
} updater_batch{};

inline constexpr struct updater_detail_object : typed_object<fields::updater_detail>, updater_detail_fields<itself> {
   static constexpr typed_join<unknown_fields, joins::updater_detail::entity> entity{};
   static constexpr typed_join<payment_method_fields, joins::updater_detail::new_payment_method> new_payment_method{};
   static constexpr typed_join<payment_method_fields, joins::updater_detail::payment_method> payment_method{};
   static constexpr typed_join<updater_batch_fields, joins::updater_detail::updater_batch> updater_batch{};
} updater_detail{};

inline constexpr struct usage_object : typed_object<fields::usage>, usage_fields<itself> {
   static constexpr typed_join<account_fields, joins::usage::account> account{};
   static constexpr typed_join<amendment_fields, joins::usage::amendment> amendment{};
   static constexpr typed_join<contact_fields, joins::usage::bill_to_contact> bill_to_contact{};
   static constexpr typed_join<payment_method_fields, joins::usage::default_payment_method> default_payment_method{};
   static constexpr typed_join<unknown_fields, joins::usage::entity> entity{};
   static constexpr typed_join<account_fields, joins::usage::parent_account> parent_account{};
   static constexpr typed_join<product_fields, joins::usage::product> product{};
   static constexpr typed_join<product_rate_plan_fields, joins::usage::product_rate_plan> product_rate_plan{};
   static constexpr typed_join<product_rate_plan_charge_fields, joins::usage::product_rate_plan_charge> product_rate_plan_charge{};
   static constexpr typed_join<rate_plan_fields, joins::usage::rate_plan> rate_plan{};
   static constexpr typed_join<rate_plan_charge_fields, joins::usage::rate_plan_charge> rate_plan_charge{};
   static constexpr typed_join<contact_fields, joins::usage::ship_to_contact> ship_to_contact{};
   static constexpr typed_join<contact_fields, joins::usage::sold_to_contact> sold_to_contact{};
   static constexpr typed_join<subscription_fields, joins::usage::subscription> subscription{};
} usage{};

inline constexpr struct validity_period_summary_object : typed_object<fields::validity_period_summary>, validity_period_summary_fields<itself> {
   static constexpr typed_join<account_fields, joins::validity_period_summary::account> account{};
   static constexpr typed_join<contact_fields, joins::validity_period_summary::bill_to_contact> bill_to_contact{};
   static constexpr typed_join<payment_method_fields, joins::validity_period_summary::default_payment_method> default_payment_method{};
   static constexpr typed_join<unknown_fields, joins::validity_period_summary::entity> entity{};
   static constexpr typed_join<account_fields, joins::validity_period_summary::parent_account> parent_account{};
   static constexpr typed_join<prepaid_balance_fields, joins::validity_period_summary::prepaid_balance> prepaid_balance{};
   static constexpr typed_join<contact_fields, joins::validity_period_summary::ship_to_contact> ship_to_contact{};
   static constexpr typed_join<contact_fields, joins::validity_period_summary::sold_to_contact> sold_to_contact{};
   static constexpr typed_join<subscription_fields, joins::validity_period_summary::subscription> subscription{};
} validity_period_summary{};

} // namespace zuora
// clang-format on
