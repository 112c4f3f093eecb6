// The built-in catalogue: what Zuora's pages and one tenant's Describe say, as tables. Generated.
#pragma once

#include <zoql/catalogue.hpp>

// clang-format off
namespace zoql::catalogue {

namespace built_in_tables {

inline constexpr char pool[] =
"\0""Account\0""AccountNumber\0""Account Number\0""AdditionalEmailAddresses\0""Additional Email Addresses\0"
"AllowInvoiceEdit\0""Allow Invoice Editing\0""AutoPay\0""Auto Pay\0""Balance\0""Account Balance\0""Batch\0"
"Billing Batch\0""Batch1\0""Batch2\0""Batch3\0""Batch4\0""Batch5\0""Batch6\0""Batch7\0""Batch8\0""Batch9\0""Batch10\0"
"Batch11\0""Batch12\0""Batch13\0""Batch14\0""Batch15\0""Batch16\0""Batch17\0""Batch18\0""Batch19\0""Batch20\0"
"Batch21\0""Batch22\0""Batch23\0""Batch24\0""Batch25\0""Batch26\0""Batch27\0""Batch28\0""Batch29\0""Batch30\0"
"Batch31\0""Batch32\0""Batch33\0""Batch34\0""Batch35\0""Batch36\0""Batch37\0""Batch38\0""Batch39\0""Batch40\0"
"Batch41\0""Batch42\0""Batch43\0""Batch44\0""Batch45\0""Batch46\0""Batch47\0""Batch48\0""Batch49\0""Batch50\0"
"BcdSettingOption\0""Bill Cycle Day Setting Option\0""ManualSet\0""AutoSet\0""BillCycleDay\0""Bill Cycle Day\0"
"BillToId\0""Bill To ID\0""CommunicationProfileId\0""CommunicationProfile ID\0""CreatedById\0""Created By ID\0"
"CreatedDate\0""Created Date\0""CreditBalance\0""Credit Balance\0""CrmId\0""CRM Account ID\0""Currency\0"
"CustomerServiceRepName\0""CSR\0""DefaultPaymentMethodId\0""Default Payment Method ID\0""Gateway\0"
"GatewayRoutingEligible\0""Gateway Routing Eligible\0""Id\0""ID\0""InvoiceDeliveryPrefsEmail\0"
"Invoice Delivery Preferences Email\0""InvoiceDeliveryPrefsPrint\0""Invoice Delivery Preferences Print\0"
"InvoiceTemplateId\0""Invoice Template ID\0""LastInvoiceDate\0""Last Invoice Date\0""LastMetricsUpdate\0"
"Last Metrics Update\0""Mrr\0""CMRR\0""Name\0""Notes\0""ParentId\0""Parent ID\0""PartnerAccount\0""Partner Account\0"
"PaymentGateway\0""Payment Gateway Name\0""PaymentMethodCascadingConsent\0""Payment Method Cascading Consent\0"
"PaymentTerm\0""Payment Term\0""PurchaseOrderNumber\0""PO Number\0""ReservedPaymentAmount\0"
"Reserved Payment Amount\0""RollUpUsage\0""Roll Up Usage to Parent Account\0""SalesRepName\0""Sales Rep\0"
"SequenceSetId\0""Sequence Set ID\0""ShipToId\0""Ship To ID\0""SoldToId\0""Sold To ID\0""Status\0""Draft\0""Active\0"
"Canceled\0""TaxCompanyCode\0""Tax Company Code\0""TaxExemptCertificateID\0""Tax Exempt Certificate ID\0"
"TaxExemptCertificateType\0""Tax Exempt Certificate Type\0""TaxExemptDescription\0""Tax Exempt Description\0"
"TaxExemptEffectiveDate\0""Tax Exempt Effective Date\0""TaxExemptEntityUseCode\0""Tax Exempt Entity/Use Code\0"
"TaxExemptExpirationDate\0""Tax Exempt Expiration Date\0""TaxExemptIssuingJurisdiction\0"
"Tax Exempt Issuing Jurisdiction\0""TaxExemptStatus\0""Tax Exempt Status\0""No\0""Yes\0""PendingVerification\0"
"TotalDebitMemoBalance\0""Total Debit Memo Balance\0""TotalInvoiceBalance\0""Total Invoice Balance\0"
"UnappliedBalance\0""Unapplied Balance\0""UnappliedCreditMemoAmount\0""Unapplied Credit Memo Amount\0""UpdatedById\0"
"Updated By ID\0""UpdatedDate\0""Updated Date\0""VATId\0""VAT ID\0""AccountTemplate\0""BillToContact\0""Contact\0"
"DefaultPaymentMethod\0""PaymentMethod\0""EInvoiceProfile\0""Entity\0""Tenant\0""ParentAccount\0"
"PaymentMethodPriority\0""ShipToContact\0""SoldToContact\0""AccountingCode\0""Accounting Code\0""Category\0"
"GLAccountName\0""GLAccountNumber\0""Type\0""AccountingPeriod\0""Accounting Period\0""EndDate\0""End Date\0"
"FiscalQuarter\0""Fiscal Quarter\0""FiscalYear\0""Fiscal Year\0""StartDate\0""Start Date\0""Open\0""PendingClose\0"
"Closed\0""AccountKeyMetrics\0""Account Key Metrics\0""AchNocEventLog\0""Ach Noc Event Log\0""AchAbaCode\0"
"AchAccountType\0""AchMaskedAccountNumber\0""CreatedBy\0""CreatedOn\0""LogStatus\0""NocCode\0""PaymentMethodId\0"
"PaymentMethodUpdatedDate\0""PmReconciliationEventId\0""Reason\0""ReasonMessage\0""UpdatedAchAbaCode\0"
"UpdatedAchAccountType\0""UpdatedAchMaskedAccountNumber\0""UpdatedBy\0""UpdatedOn\0""Amendment\0""AutoRenew\0"
"BookingDate\0""Code\0""ContractEffectiveDate\0""CurrentTerm\0""CurrentTermPeriodType\0""CustomerAcceptanceDate\0"
"Description\0""DestinationAccountId\0""DestinationInvoiceOwnerId\0""EffectiveDate\0""EffectivePolicy\0"
"NewRatePlanId\0""RatePlanData\0""RemovedRatePlanId\0""RenewalSetting\0""RenewalTerm\0""RenewalTermPeriodType\0"
"ResumeDate\0""ServiceActivationDate\0""SpecificUpdateDate\0""SubscriptionId\0""SubType\0""SuspendDate\0"
"TermStartDate\0""TermType\0""ApplicationGroup\0""Application Group\0""Invoice Settlement\0""OperationDate\0"
"Payment\0""PaymentMethodSnapshot\0""Refund\0""ARTransaction\0""AR Transaction\0""ConsolidatedARTransaction\0"
"CreditAccountingCode\0""CreditMemo\0""CreditMemoItem\0""CreditTaxationItem\0""DebitAccountingCode\0""DebitMemo\0"
"DebitMemoItem\0""DebitTaxationItem\0""Invoice\0""InvoiceItem\0""Product\0""ProductRatePlanCharge\0""RatePlan\0"
"RatePlanCharge\0""TaxationItem\0""BillingPeriod\0""BillingPreviewRun\0""Billing Preview Run\0""AssumeRenewal\0"
"Batches\0""ChargeTypeToExclude\0""ErrorMessage\0""IncludingDraftItems\0""IncludingEvergreenSubscription\0"
"ResultFileUrl\0""RunNumber\0""SucceededAccounts\0""TargetDate\0""TotalAccounts\0""BillingPreviewRunResult\0"
"Billing Preview Run Result\0""DeferredRevenueAccountingCode\0""ProductRatePlan\0""RecognizedRevenueAccountingCode\0"
"Subscription\0""BillingPreviewRunResultDifference\0""Billing Preview Run Result Difference\0""BillingRun\0"
"Billing Run\0""BillRun\0""BillingRunNumber\0""BillingRunType\0""ExecutedDate\0""IncludeOrderLineItems\0"
"IncludeSubscriptions\0""InvoiceDate\0""NumberOfAccounts\0""NumberOfCreditMemos\0""NumberOfInvoices\0""PostedDate\0"
"TargetType\0""TotalTime\0""BillingTransaction\0""Billing Transaction\0""Order to Revenue\0"
"DiscountAppliedToRatePlanCharge\0""SubscriptionOwner\0""SubscriptionRatePlan\0""AccountId\0""AutoEmail\0""AutoPost\0"
"AutoRenewal\0""BillRunNumber\0""InvoicesEmailed\0""LastEmailSentTime\0""NoEmailForZeroAmountInvoice\0"
"BookingTransaction\0""Booking Transaction\0""DiscountAppliedToSubscriptionRatePlan\0""InvoiceOwner\0"
"InvoiceSchedule\0""Order\0""OrderLineItem\0""SubscriptionStatusHistory\0""CalloutHistory\0"
"Notification History - Callout\0""AttemptLimit\0""AttemptNumber\0""BillingAccount\0""ContactId\0""CreateTime\0"
"EventCategory\0""NotificationId\0""ObjectId\0""RequestUrl\0""ResponseCode\0""ResponseContent\0""ChargeMetrics\0"
"UpToDate\0""ChargeMetricsDiscountAllocationDetail\0""ChargeMetricsRun\0""CommunicationProfile\0"
"Communication Profile\0""IsDefault\0""Muted\0""ProfileName\0""ProfileNumber\0""Address1\0""Address2\0""AsBillTo\0"
"AsShipTo\0""AsSoldTo\0""City\0""Country\0""County\0""Fax\0""FirstName\0""HomePhone\0""LastName\0""MobilePhone\0"
"NickName\0""OtherPhone\0""OtherPhoneType\0""PersonalEmail\0""PostalCode\0""State\0""TaxRegion\0""WorkEmail\0"
"WorkPhone\0""ContactSnapshot\0""Contact Snapshot\0""CreditBalanceAdjustment\0""Credit Balance Adjustment\0"
"Credit Balance (legacy; gone when Invoice Settlement is on)\0""AdjustmentDate\0""Amount\0""CancelledOn\0""Comment\0"
"Number\0""ReasonCode\0""ReferenceId\0""SourceTransactionId\0""SourceTransactionNumber\0""SourceTransactionType\0"
"TransferredToAccounting\0""AccountReceivableAccountingCode\0""CashAccountingCode\0"
"CustomerCashOnAccountAccountingCode\0""JournalEntry\0""JournalRun\0""Credit Memo\0""AppliedAmount\0""CancelledById\0"
"Comments\0""DiscountAmount\0""EInvoiceErrorCode\0""EInvoiceErrorMessage\0""EInvoiceFileId\0""EInvoiceStatus\0"
"ExchangeRateDate\0""InvoiceGroupNumber\0""MemoDate\0""MemoNumber\0""PostedById\0""PostedOn\0""RefundAmount\0"
"RevenueImpacting\0""Reversed\0""Source\0""SourceId\0""SourceType\0""TaxAmount\0""TaxAutoCalculation\0""TaxMessage\0"
"TaxStatus\0""TotalAmount\0""TotalAmountWithoutTax\0""TotalTaxExemptAmount\0""BillingDocumentPDFGeneration\0"
"BillToContactSnapshot\0""CreditMemoBillToContact\0""ShipToContactSnapshot\0""SoldToContactSnapshot\0"
"CreditMemoApplication\0""Credit Memo Application\0""CreditMemoApplicationItem\0""Credit Memo Application Item\0"
"Credit Memo Item\0""AmountWithoutTax\0""AppliedToItemId\0""AppliedToOthersAmount\0""BeAppliedByOthersAmount\0"
"ChargeDate\0""ChargeName\0""ChargeNumber\0""CommitmentChargeNumber\0""CommitmentChargeSegmentNumber\0"
"CommitmentId\0""CommitmentPeriodId\0""CreditFromItemId\0""CreditFromItemSource\0"
"ExcludeItemBillingFromRevenueAccounting\0""NumberOfDeliveries\0""ProcessingType\0""Quantity\0"
"ReflectDiscountInNetAmount\0""RevenueRecognitionRuleName\0""ServiceEndDate\0""ServiceStartDate\0""Sku\0"
"SourceItemType\0""SubscriptionNumber\0""TaxCodeName\0""TaxExemptAmount\0""TaxMode\0""UnappliedAmount\0"
"UnitOfMeasure\0""UnitPrice\0""CreditMemoItemShipToContact\0""CreditMemoItemSoldToContact\0"
"CreditMemoItemSoldToContactSnapshot\0""Fulfillment\0""NonRevenueWriteOffAccountingCode\0""OnAccountAccountingCode\0"
"CreditMemoPart\0""Credit Memo Part\0""CreditMemoPartItem\0""Credit Memo Part Item\0""Credit Taxation Item\0"
"ExemptAmount\0""Jurisdiction\0""LocationCode\0""TaxableAmount\0""TaxCode\0""TaxCodeDescription\0""TaxDate\0"
"TaxEngineName\0""TaxRate\0""TaxRateDescription\0""TaxRateType\0""SalesTaxPayableAccountingCode\0"
"DailyConsumptionSummary\0""Daily Consumption Summary\0""Prepaid with Drawdown\0""Fund\0""PrepaidBalance\0"
"ValidityPeriodSummary\0""Debit Memo\0""DueDate\0""DebitMemoBillToContact\0""DebitMemoSoldToContact\0"
"Debit Memo Item\0""DebitMemoItemShipToContact\0""DebitMemoItemSoldToContact\0""DebitMemoItemSoldToContactSnapshot\0"
"Debit Taxation Item\0""CreditAmount\0""PaymentAmount\0""DeliveryAdjustment\0""Delivery Adjustment\0"
"DiscountAppliedMetrics\0""Discount Applied Metrics\0""limited availability\0""DiscountApplyDetail\0"
"Discount Apply Detail\0""AppliedProductRatePlanChargeId\0""AppliedProductRatePlanId\0""RatePlanChargeId\0"
"DiscountClass\0""Discount Class\0""NextDiscountClassId\0""PreviousDiscountClassId\0""EmailHistory\0"
"Notification History - Email\0""BCC\0""CC\0""ContentFileId\0""Notification\0""ReplyTo\0""Sender\0""Subject\0""To\0"
"Export\0""ConvertToCurrencies\0""Convert To Currencies\0""Encoding\0""UTF8\0""UTF8_BOM\0""Encrypted\0""FileId\0"
"File ID\0""Format\0""csv\0""html\0""xml\0""Excel\0""map\0""JavaObject\0""Query\0""Size\0""SnowflakeWarehouse\0"
"SourceData\0""Pending\0""Processing\0""Completed\0""Failed\0""Stopping\0""Stopped\0""StatusReason\0""Status Reason\0"
"WarehouseSize\0""Zip\0""Zip?\0""Feature\0""FeatureCode\0""BillTargetDate\0""Carrier\0"
"ExcludeItemBookingFromRevenueAccounting\0""ExternalId\0""FulfillmentDate\0""FulfillmentLocation\0"
"FulfillmentNumber\0""FulfillmentSystem\0""FulfillmentType\0""TrackingNumber\0""FulfillmentItem\0""Fulfillment Item\0"
"ItemIdentifier\0""Prepaid Balance Fund\0""PrepaidBalanceFund\0""BilledBalance\0""ChargeSegmentNumber\0"
"ConsumptionAmount\0""Done\0""FundedBalance\0""FundingPrice\0""FundSourceType\0""OriginalFundingPrice\0"
"OriginFundId\0""PrepaidBalanceId\0""Priority\0""RolloverApplyOption\0""RolloverCount\0""TotalBilled\0"
"ValidityPeriodEndDate\0""ValidityPeriodStartDate\0""ValidityPeriodSummaryId\0""FXCustomRate\0"
"Custom Exchange Rate\0""Custom Foreign Currency Exchange Rates\0""CustomExchangeRate\0""GatewayProfileData\0"
"Gateway Profile Data\0""GuidedUsage\0""Guided Usage\0""Unbilled Usage\0""DrawdownRemainingQuantity\0"
"DrawdownRequestId\0""ImportId\0""InvoiceOwnerId\0""UOM\0""UsageFileId\0""UsageStartDate\0""Usage\0"
"HpmCaptchaValidationResult\0""Hpm Captcha Validation Result\0""PaymentMethodTransactionLog\0""Import\0"
"FileContent\0""ImportedCount\0""ImportType\0""Md5\0""OriginalResourceUrl\0""ResultResourceUrl\0""TotalCount\0"
"AdjustmentAmount\0""BillRunId\0""BillToContactId\0""BillToContactSnapshotId\0""Body\0"
"CreditBalanceAdjustmentAmount\0""CreditMemoAmount\0""IncludesOneTime\0""IncludesRecurring\0""IncludesUsage\0"
"InvoiceNumber\0""LastEmailSentDate\0""PaymentLink\0""PostedBy\0""RegenerateInvoicePDF\0""SoldToContactId\0"
"SoldToContactSnapshotId\0""TemplateId\0""InvoiceBillToContact\0""InvoiceShipToContact\0""InvoiceSoldToContact\0"
"InvoiceAdjustment\0""Invoice Adjustment\0""legacy; gone when Invoice Settlement is on\0""AdjustmentNumber\0"
"CustomerName\0""CustomerNumber\0""ImpactAmount\0""InvoiceId\0""RevRecStartDate\0""InvoiceFile\0""PdfFileUrl\0"
"VersionNumber\0""Invoice Item\0""AppliedToChargeNumber\0""AppliedToInvoiceItemId\0""Applied To Invoice Item Id\0"
"BookingReference\0""Booking Reference\0""ChargeAmount\0""Charge Amount\0""Charge Date\0""ChargeDescription\0"
"ChargeId\0""Charge Name\0""Charge Number\0""ChargeType\0""Commitment Charge Number\0"
"Commitment Charge Segment Number\0""Commitment ID\0""Commitment Period ID\0"
"Exclude Billing Item From Revenue Accounting\0""Invoice ID\0""Number Of Deliveries\0""Processing Type\0""0\0""1\0"
"2\0""3\0""4\0""5\0""6\0""7\0""8\0""9\0""ProductDescription\0""Product Description\0""ProductId\0""ProductName\0"
"ProductRatePlanChargeId\0""Purchase Order Number\0""Rate Plan Charge ID\0""Reflect Discount In Net Amount\0"
"RevRecCode\0""Revenue Recognition Start Date\0""RevRecTriggerCondition\0""Service End Date\0""Service Start Date\0"
"SKU\0""Source Item Type\0""SubscriptionComponent\0""Rounding\0""None\0""Adjustment\0""Commitment\0"
"Subscription ID\0""Subscription Number\0""Tax Amount\0""Tax Code\0""Tax Exempt Amount\0""Tax Mode\0""TaxExclusive\0"
"TaxInclusive\0""Unit Price\0""AdjustmentLiabilityAccountingCode\0""AdjustmentRevenueAccountingCode\0"
"ContractAssetAccountingCode\0""ContractLiabilityAccountingCode\0""ContractRecognizedRevenueAccountingCode\0"
"InvoiceItemShipToContact\0""InvoiceItemSoldToContact\0""InvoiceItemSoldToContactSnapshot\0"
"UnbilledReceivablesAccountingCode\0""InvoiceItemAdjustment\0""Invoice Item Adjustment\0""CancelledDate\0"
"DeferredRevenueAccount\0""InvoiceItemName\0""RecognizedRevenueAccount\0""TaxableItemSnapshot\0""InvoicePayment\0"
"Invoice Payment\0""PaymentId\0""Invoice Schedule\0""InvoiceScheduleItem\0""Invoice Schedule Item\0""InvoiceSplit\0"
"Invoice Split\0""InvoiceSplitItem\0""Invoice Split Item\0""InvoiceSplitId\0""SplitPercentage\0""Journal Entry\0"
"AccountPaymentTerm__s\0""BillToContactTaxRegion__s\0""HomeCurrency\0""JournalEntryDate\0""TransactionCount\0"
"TransactionType\0""TransferDate\0""TransferredBy\0""JournalEntryDetailCreditBalanceAdjustment\0"
"Journal Entry Detail Credit Balance Adjustment\0""AmountHomeCurrency\0""ContainerTransactionId\0""ExchangeRate\0"
"RoundingAmountHomeCurrency\0""TransactionDate\0""TransactionId\0""TransactionSubtype\0"
"JournalEntryDetailCreditMemoApplicationItem\0""Journal Entry Detail Credit Memo Application Item\0"
"JournalEntryDetailCreditMemoItem\0""Journal Entry Detail Credit Memo Item\0""JournalEntryDetailCreditTaxationItem\0"
"Journal Entry Detail Credit Taxation Item\0""JournalEntryDetailDebitMemoItem\0"
"Journal Entry Detail Debit Memo Item\0""JournalEntryDetailDebitTaxationItem\0"
"Journal Entry Detail Debit Taxation Item\0""JournalEntryDetailFXGainLoss\0""Journal Entry Detail FXGain Loss\0"
"PaymentApplication\0""PaymentApplicationItem\0""RefundApplication\0""RefundApplicationItem\0"
"JournalEntryDetailInvoiceAdjustment\0""Journal Entry Detail Invoice Adjustment\0""JournalEntryDetailInvoiceItem\0"
"Journal Entry Detail Invoice Item\0""JournalEntryDetailInvoiceItemAdjustment\0"
"Journal Entry Detail Invoice Item Adjustment\0""JournalEntryDetailInvoicePayment\0"
"Journal Entry Detail Invoice Payment\0""JournalEntryDetailPaymentApplication\0"
"Journal Entry Detail Payment Application\0""JournalEntryDetailPaymentApplicationItem\0"
"Journal Entry Detail Payment Application Item\0""JournalEntryDetailRealizedFxGainLoss\0"
"Journal Entry Detail Realized Fx Gain Loss\0""JournalEntryDetailRefundApplication\0"
"Journal Entry Detail Refund Application\0""JournalEntryDetailRefundApplicationItem\0"
"Journal Entry Detail Refund Application Item\0""JournalEntryDetailRefundInvoicePayment\0"
"Journal Entry Detail Refund Invoice Payment\0""JournalEntryDetailRevenueEventItem\0"
"Journal Entry Detail Revenue Event Item\0""JournalEntryDetailTaxationItem\0""Journal Entry Detail Taxation Item\0"
"JournalEntryDetailUnrealizedFxGainLoss\0""Journal Entry Detail Unrealized Fx Gain Loss\0""JournalEntryItem\0"
"Journal Entry Item\0""Zuora Finance\0""Journal Run\0""ProcessEndDateTime\0""ProcessStartDateTime\0""TargetDateType\0"
"TargetEndDate\0""TargetStartDate\0""TotalJournalEntryCount\0""NotificationHistoryEmailEvent\0"
"Notification History Email Event\0""EventCount\0""EventDetails\0""EventSubtype\0""EventTimestamp\0""EventType\0"
"Orders\0""CancelReason\0""CreatedByMigration\0""ErrorCode\0""IsScheduled\0""OrderDate\0""OrderNumber\0""Response\0"
"ReversionOrder\0""RevertedByOrderId\0""RevertedDate\0""RevertedOrderId\0""RevertedOrderNumber\0""ScheduledDate\0"
"ScheduledDatePolicy\0""OrderAction\0""Order Action\0""AutoGenerated\0""CancellationEffectiveDate\0"
"CancellationPolicy\0""ChangeReason\0""ClearingExistingBillToContact\0""ClearingExistingCommunicationProfile\0"
"ClearingExistingInvoiceGroupNumber\0""ClearingExistingInvoiceTemplate\0""ClearingExistingPaymentTerm\0"
"ClearingExistingSequenceSet\0""ClearingExistingShipToContact\0""ClearingExistingSoldToContact\0""RenewSetting\0"
"Sequence\0""AddRatePlan\0""OrderActionBillTo\0""OrderActionShipTo\0""OrderActionSoldTo\0""RemoveRatePlan\0"
"SubscriptionBillTo\0""SubscriptionBillToSnapshot\0""SubscriptionOwnerAccount\0""SubscriptionOwnerAccountBillTo\0"
"SubscriptionOwnerAccountShipTo\0""SubscriptionOwnerAccountSoldTo\0""SubscriptionShipTo\0"
"SubscriptionShipToSnapshot\0""SubscriptionSoldTo\0""SubscriptionSoldToSnapshot\0""SubscriptionVersionAmendment\0"
"UpdateRatePlan\0""OrderContact\0""Order Contact\0""OrderElp\0""Order Elp\0""OrderItem\0""Order Item\0"
"Order Line Item\0""AmendedByOrderOn\0""AmountPerUnit\0""BillingRule\0""BillTo\0""Discount\0""InlineDiscountPerUnit\0"
"InlineDiscountType\0""IsAllocationEligible\0""IsUnbilled\0""ItemCategory\0""ItemName\0""ItemNumber\0""ItemState\0"
"ItemType\0""ListPrice\0""ListPricePerUnit\0""OriginalOrderDate\0""OriginalOrderLineItemNumber\0"
"OriginalOrderNumber\0""ProductCode\0""QuantityAvailableForReturn\0""QuantityFulfilled\0"
"QuantityPendingFulfillment\0""RelatedSubscriptionNumber\0""RequiresFulfillment\0""RevenueAmortizationMethod\0"
"RevenueRecognitionRule\0""RevenueRecognitionTiming\0""ShipTo\0""SoldTo\0""TransactionEndDate\0"
"TransactionStartDate\0""OliBillToContact\0""OliShipToContact\0""OliSoldToContact\0""OriginalOrder\0"
"OriginalOrderLineItem\0""OrderMrr\0""Order Mrr\0""DiscountChargeId\0""SubscriptionOwnerId\0""Term\0""Value\0"
"OrderQuantity\0""Order Quantity\0""OrderTcb\0""Order Tcb\0""Tax\0""OrderTcv\0""Order Tcv\0"
"AppliedCreditBalanceAmount\0""AppliedInvoiceAmount\0""AuthTransactionId\0""BankIdentificationNumber\0"
"GatewayOptionData\0""GatewayOrderId\0""GatewayReconciliationReason\0""GatewayReconciliationStatus\0"
"GatewayResponse\0""GatewayResponseCode\0""GatewayState\0""InvoicePaymentData\0""IsStandalone\0"
"MarkedForSubmissionOn\0""PaymentMethodSnapshotId\0""PaymentNumber\0""PayoutId\0""Prepayment\0""ReferencedPaymentID\0"
"SecondPaymentReferenceId\0""SettledOn\0""SoftDescriptor\0""SoftDescriptorPhone\0""SourceName\0""SubmittedOn\0"
"Payment Application\0""ApplyAmount\0""BillingDocumentOwnerId\0""PaymentApplicationStatus\0"
"UnappliedPaymentAccountingCode\0""Payment Application Item\0""Invoice Item Settlement\0"
"PaymentGatewayReconciliationEventLog\0""Gateway Reconciliation Event\0""CreatedGatewayReferenceId\0"
"CreatedGatewaySecondReferenceId\0""EventDate\0""GatewayRawRecord\0""GatewayReasonCode\0""GatewayReasonMessage\0"
"GatewayReferenceId\0""GatewaySecondReferenceId\0""PaymentReconciliationJob\0""Payment Method\0""AchAccountName\0"
"AchAccountNumber\0""AchAccountNumberMask\0""AchAddress1\0""AchAddress2\0""AchBankName\0""AchCity\0""AchCountry\0"
"AchPostalCode\0""AchState\0""BankBranchCode\0""BankCheckDigit\0""BankCity\0""BankCode\0""BankName\0"
"BankPostalCode\0""BankStreetName\0""BankStreetNumber\0""BankTransferAccountName\0""BankTransferAccountNumber\0"
"BankTransferAccountNumberMask\0""BankTransferAccountType\0""BankTransferType\0""BusinessIdentificationCode\0"
"CompanyName\0""CreditCardAddress1\0""CreditCardAddress2\0""CreditCardCity\0""CreditCardCountry\0"
"CreditCardExpirationMonth\0""CreditCardExpirationYear\0""CreditCardHolderName\0""CreditCardMaskNumber\0"
"CreditCardNumber\0""CreditCardPostalCode\0""CreditCardSecurityCode\0""CreditCardState\0""CreditCardType\0"
"DeviceSessionId\0""Email\0""ExistingMandate\0""IBAN\0""IPAddress\0""LastFailedSaleTransactionDate\0"
"LastTransactionDateTime\0""LastTransactionStatus\0""MandateCreationDate\0""MandateID\0""MandateReceived\0"
"MandateUpdateDate\0""MaxConsecutivePaymentFailures\0""MitConsentAgreementRef\0""MitConsentAgreementSrc\0"
"MitNetworkTransactionId\0""MitProfileAction\0""MitProfileAgreedOn\0""MitProfileType\0""NumConsecutiveFailures\0"
"PaymentMethodStatus\0""PaymentRetryWindow\0""PaypalBaid\0""PaypalEmail\0""PaypalPreapprovalKey\0""PaypalType\0"
"Phone\0""SecondTokenId\0""SkipValidation\0""StreetName\0""StreetNumber\0""TokenId\0""TotalNumberOfErrorPayments\0"
"TotalNumberOfProcessedPayments\0""UseDefaultRetryRule\0""PaymentMethodToken\0""StoredCredentialProfile\0"
"Payment Method Priority\0""PriorityOrder\0""Payment Method Snapshot\0""updatedOn\0""Payment Method Token\0"
"Payment Method Transaction Log\0""DeviceId\0""GatewayReasonCodeDescription\0""GatewayTransactionType\0"
"HostedPageId\0""IpAddress\0""PaymentMethodType\0""RequestString\0""ResponseString\0""ServiceType\0""PaymentOption\0"
"Payment Option\0""PaymentPart\0""Payment Part\0""PaymentPartItem\0""Payment Part Item\0"
"Payment Reconciliation Job\0""GatewayInstance\0""JobNumber\0""PeriodEnd\0""PeriodStart\0""PaymentReconciliationLog\0"
"Gateway Reconciliation Log\0""CreatedObjectId\0""CreatedObjectType\0""RelatedObjectId\0""RelatedObjectType\0"
"PaymentRun\0""Payment Run\0""NumberOfCreditBalanceAdjustments\0""NumberOfErrors\0""NumberOfPayments\0"
"NumberOfUnprocessed\0""PaymentRunNumber\0""PaymentSchedule\0""Payment Schedule\0""CancelDate\0""NextPaymentDate\0"
"Occurrences\0""PaymentScheduleNumber\0""Period\0""RecentPaymentDate\0""RunHour\0""TotalPaymentsErrored\0"
"TotalPaymentsProcessed\0""PaymentScheduleBillingDocument\0""Payment Schedule Billing Document\0"
"PaymentScheduleItem\0""Payment Schedule Item\0""CancellationReason\0""PaymentScheduleItemPayment\0"
"Payment Schedule Item Payment\0""PaymentScheduleItemPart\0""PaymentTransactionLog\0""Payment Transaction Log\0"
"AVSResponseCode\0""BatchId\0""CVVResponseCode\0""Prepaid Balance\0""CommitmentLevel\0""PrepaidBalanceState\0"
"PrepaidType\0""TotalFund\0""PrepaidBalanceTransaction\0""Prepaid Balance Transaction\0""DrawdownRate\0"
"TransactionSourceType\0""UsageUOM\0""ProcessedUsage\0""Processed Usage\0""BillingPeriodEndDate\0"
"BillingPeriodStartDate\0""InvoiceItemId\0""NewUsageId\0""RatingAmount\0""UsageID\0""AllowFeatureChanges\0"
"EffectiveEndDate\0""EffectiveStartDate\0""ProductNumber\0""ProductChargeDefinition\0""Product Charge Definition\0"
"ProductDiscountApplyDetail\0""ProductFeature\0""FeatureId\0""Product Rate Plan\0""ActiveCurrencies\0"
"ExternalIdSourceSystem\0""ExternalRatePlanIds\0""Grade\0""ProductRatePlanNumber\0""Product Rate Plan Charge\0"
"ApplyDiscountTo\0""ApplyToBillingPeriodPartially\0""BillCycleType\0""BillingPeriodAlignment\0""BillingTiming\0"
"CentralizedPrice\0""ChargeFunction\0""ChargeLevelMinCommitmentAmount\0""ChargeModel\0""ChargeModelConfiguration\0"
"CommitmentType\0""CreditOption\0""DefaultQuantity\0""DiscountClassId\0""DiscountLevel\0""DrawdownUom\0"
"EligibleAccountConditions\0""EligibleChargeConditions\0""EndDateCondition\0""Formula\0""FundCreditOption\0"
"FundSupportAccountHierarchy\0""IncludedUnits\0""IsChargeLevelMinCommit\0""IsCommitted\0""IsPrepaid\0""IsRollover\0"
"IsStackedDiscount\0""LegacyRevenueReporting\0""ListPriceBase\0""MaxQuantity\0""MinQuantity\0""NumberOfPeriod\0"
"OverageCalculationOption\0""OverageUnusedUnitsCreditOption\0""PrepaidOperationType\0""PrepaidQuantity\0"
"PrepaidTotalQuantity\0""PrepaidUom\0""PriceChangeOption\0""PriceIncreaseOption\0""PriceIncreasePercentage\0"
"PriceUpsellQuantityStacked\0""ProductCategory\0""ProductClass\0""ProductDiscountApplyDetailData\0""ProductFamily\0"
"ProductLine\0""ProductRatePlanChargeNumber\0""ProductRatePlanChargeTierData\0""ProductRatePlanId\0"
"ProrationOption\0""RatingGroup\0""RatingGroupsOperatorType\0""RolloverApply\0""RolloverEndDate\0"
"RolloverEndDateType\0""RolloverFundPriority\0""RolloverPeriodLength\0""RolloverPeriods\0""RolloverPeriodType\0"
"SmoothingModel\0""SpecificBillingPeriod\0""SpecificListPriceBase\0""SpecificValidityPeriodLength\0"
"SplitUpsellQuantity\0""Taxable\0""TriggerEvent\0""UpToPeriods\0""UpToPeriodsType\0""UsageRecordRatingOption\0"
"UseDiscountSpecificAccountingCode\0""UseTenantDefaultForPriceChange\0""ValidityPeriodType\0""VpAlignment\0"
"VpAnchorDate\0""VpProrationOption\0""WeeklyBillCycleDay\0""UCE\0""USA\0""UCA\0""USD\0""ContractEffective\0"
"ServiceActivation\0""CustomerAcceptance\0""SpecificDate\0""OneTime\0""One-Time\0""ProductRatePlanChargeTier\0"
"Product Rate Plan Charge Tier\0""DiscountPercentage\0""EndingUnit\0""IsOveragePrice\0""MaximumAmount\0"
"MinimumAmount\0""OveragePrice\0""Price\0""PriceFormat\0""StartingUnit\0""Tier\0""Ramp\0""RampInterval\0"
"Ramp Interval\0""RampIntervalDeltaMetrics\0""Ramp Interval Delta Metrics\0""RampIntervalDeltaMrr\0"
"Ramp Interval Delta Mrr\0""RampIntervalDeltaQuantity\0""Ramp Interval Delta Quantity\0""RampIntervalMetrics\0"
"Ramp Interval Metrics\0""RampIntervalMrr\0""Ramp Interval Mrr\0""Rate Plan\0""AmendmentId\0""Amendment ID\0"
"AmendmentSubscriptionRatePlanId\0""AmendmentType\0""Amendment Type\0""TermsAndConditions\0""NewProduct\0"
"UpdateProduct\0""RemoveProduct\0""Renewal\0""Cancellation\0""OwnerTransfer\0""Composite\0""SuspendSubscription\0"
"ResumeSubscription\0""ChangePlan\0""ExternallyManagedPlanId\0""Externally Managed Plan ID\0""Invoice Owner ID\0"
"IsFromExternalCatalog\0""Is From External Catalog\0""OriginalRatePlanId\0""Original Rate Plan ID\0"
"PricingAttributes\0""Pricing Attributes\0""Product Rate Plan Number\0""ProductRatePlanType\0"
"Product Rate Plan Type\0""Standalone\0""RatePlanHardBundle\0""RatePlanConfigurableBundle\0""Reverted\0"
"Subscription Owner ID\0""SubscriptionRatePlanNumber\0""Subscription Rate Plan Number\0"
"AmendmentType = null or AmendmentType != 'RemoveProduct'\0""Rate Plan Charge\0""amendedByOrderOn\0"
"ChargedThroughDate\0""DMRC\0""DTCV\0""EstimatedEndDate\0""EstimatedStartDate\0""IsDimensionalPrice\0"
"IsLastSegment\0""IsPriceNegotiated\0""IsProcessed\0""MRR\0""NumberOfPeriods\0""Optional\0""OriginalChargeId\0"
"OriginalId\0""OriginalListPrice\0""originalOrderDate\0""PaymentTermSnapshot\0""Percentage\0"
"PrepaidCommittedAmount\0""ProcessedThroughDate\0""RatePlanId\0""RolloverBalance\0""SalesPrice\0""Segment\0"
"SpecificEndDate\0""TaxModeOption\0""TCV\0""TriggerDate\0""UnusedUnitsCreditRates\0""UpsellOriginChargeNumber\0"
"Version\0""RatePlanChargeTier\0""Rate Plan Charge Tier\0""RatingResult\0""Rating Result\0""BillingPeriodId\0"
"IsPartial\0""MethodType\0""ReferenceID\0""RefundDate\0""RefundInvoicePaymentData\0""RefundNumber\0"
"RefundTransactionTime\0""SecondRefundReferenceId\0""Refund Application\0""Refund Application Item\0"
"RefundInvoicePayment\0""Refund Invoice Payment\0""InvoicePaymentId\0""RefundId\0""RefundPart\0""Refund Part\0"
"RefundPartItem\0""Refund Part Item\0""RefundTransactionLog\0""Refund Transaction Log\0""RevenueChargeSummaryItem\0"
"Revenue Charge Summary Item\0""Zuora Finance - Revenue\0""RevenueChargeSummary\0""RevenueEventItem\0"
"Revenue Event Item\0""RevenueEvent\0""RevenueEventType\0""RevenueSchedule\0""RevenueEventItemCreditMemoItem\0"
"Revenue Event Item Credit Memo Item\0""RevenueEventCreditMemoItem\0""RevenueScheduleCreditMemoItem\0"
"RevenueEventItemDebitMemoItem\0""Revenue Event Item Debit Memo Item\0""RevenueEventDebitMemoItem\0"
"RevenueScheduleDebitMemoItem\0""RevenueEventItemInvoiceItem\0""Revenue Event Item Invoice Item\0"
"RevenueEventInvoiceItem\0""RevenueScheduleInvoiceItem\0""RevenueEventItemInvoiceItemAdjustment\0"
"Revenue Event Item Invoice Item Adjustment\0""RevenueEventInvoiceItemAdjustment\0"
"RevenueScheduleInvoiceItemAdjustment\0""RevenueRecognitionEventsTransaction\0"
"Revenue Recognition Events Transaction\0""RevenueScheduleItem\0""Revenue Schedule Item\0"
"RevenueScheduleItemCreditMemoItem\0""Revenue Schedule Item Credit Memo Item\0""RevenueScheduleItemDebitMemoItem\0"
"Revenue Schedule Item Debit Memo Item\0""RevenueScheduleItemInvoiceItem\0""Revenue Schedule Item Invoice Item\0"
"RevenueScheduleItemInvoiceItemAdjustment\0""Revenue Schedule Item Invoice Item Adjustment\0""SmartPreventionAudit\0"
"Smart Prevention Audit\0""Stored Credential Profile\0""Account ID\0""AncestorAccountId\0""Ancestor Account ID\0"
"Auto Renew\0""Cancelled Date\0""Cancel Reason\0""Cmrr\0""Communication Profile ID\0""ContractAcceptanceDate\0"
"Contract Acceptance Date\0""Contract Effective Date\0""CpqBundleJsonId__QT\0""CreatorAccountId\0"
"Creator Account ID\0""CreatorInvoiceOwnerId\0""Creator Invoice Owner ID\0""Current Term\0"
"Current Term Period Type\0""Month\0""Year\0""Day\0""Week\0""ExternallyManagedBy\0""Externally Managed By\0""Apple\0"
"Google\0""Roku\0""Amazon\0""InitialTerm\0""Initial Term\0""InitialTermPeriodType\0""Initial Term Period Type\0"
"Invoice Group Number\0""IsInvoiceSeparate\0""Invoice Separate\0""IsLatestVersion\0""Is Latest Version\0"
"LastBookingDate\0""Last Booking Date\0""OpportunityCloseDate__QT\0""OpportunityName__QT\0""OrderId\0""Order ID\0"
"OriginalCreatedDate\0""Original Created Date\0""Original ID\0""OriginalSubscriptionId\0""PreviousSubscriptionId\0"
"Previous Subscription ID\0""QuoteBusinessType__QT\0""QuoteNumber__QT\0""QuoteType__QT\0""RampId\0""Ramp ID\0"
"Renewal Setting\0""RENEW_WITH_SPECIFIC_TERM\0""RENEW_TO_EVERGREEN\0""Renewal Term\0""Renewal Term Period Type\0"
"Revision\0""Service Activation Date\0""SingleVersioned\0""Single Versioned\0""SubscriptionBillToId\0"
"Subscription Bill To ID\0""SubscriptionBillToSnapshotId\0""SubscriptionEndDate\0""Subscription End Date\0"
"SubscriptionShipToId\0""Subscription Ship To ID\0""SubscriptionShipToSnapshotId\0"
"Subscription Ship To Snapshot ID\0""SubscriptionSoldToId\0""Subscription Sold To ID\0"
"SubscriptionSoldToSnapshotId\0""Subscription Sold To Snapshot ID\0""SubscriptionStartDate\0"
"Subscription Start Date\0""TermEndDate\0""Term End Date\0""Term Start Date\0""Term Type\0""TERMED\0""EVERGREEN\0"
"VersionCreatedDate\0""SubscriptionChargeDeliverySchedule\0""Subscription Charge Delivery Schedule\0""DayOfMonth\0"
"Frequency\0""Friday\0""Monday\0""MonthOfYear\0""Saturday\0""Sunday\0""Thursday\0""Tuesday\0""Wednesday\0"
"SubscriptionOffer\0""SubscriptionChargePriceInterval\0""Subscription Charge Price Interval\0"
"SubscriptionChargePriceIntervalTier\0""Subscription Charge Price Interval Tier\0""SubscriptionProductFeature\0"
"Subscription Status History\0""SortOrder\0""CompanyCode\0""DestAddressCity\0""DestAddressCountry\0"
"DestAddressCounty\0""DestAddressLine1\0""DestAddressLine2\0""DestAddressPostalCode\0""DestAddressRegion\0"
"DestAddressState\0""TaxableItemId\0""VatId\0""Taxation Item\0""CustomerCode\0""ExemptCertificate\0"
"SellerRegistration\0""TaxAmountUnrounded\0""TaxDescription\0""TaxRuleId\0""DecimalPlaces\0""DisplayedAs\0"
"RoundingMode\0""UomName\0""UpdaterBatch\0""Updater Batch\0""BatchTransactionId\0""CompletedTime\0""InternalStatus\0"
"PostDate\0""RequestId\0""RetrieveResponseCode\0""RetrieveResponseMessage\0""SubmitResponseCode\0"
"SubmitResponseMessage\0""SubmittedTime\0""SubmittingTime\0""UpdaterAccountId\0""UpdaterGatewayType\0"
"UpdaterRequestId\0""UpdaterDetail\0""Payment Method Update\0""PaymentMethodUpdate\0""NewPaymentMethod\0"
"EndDateTime\0""FileName\0""RatedAmount\0""RbeStatus\0""StartDateTime\0""SubmissionDateTime\0""UniqueKey\0"
"Prepaid Validity Period Summary\0""PrepaidValidityPeriodSummary\0";

inline constexpr std::uint32_t lists[] = {
0,50,190,197,204,211,218,225,232,239,246,253,261,269,277,285,293,301,309,317,325,333,341,349,357,365,373,381,389,397,
405,413,421,429,437,445,453,461,469,477,485,493,501,509,517,525,533,541,549,557,565,573,2,628,638,3,1635,1641,1648,3,
2080,2083,2087,3,2717,2722,2735,1,3619,1,4322,1,4299,2,8234,8239,6,8280,8284,8289,8293,8299,8303,7,8355,8363,8374,
1648,8384,8391,8400,1,8724,1,9091,1,983,10,10442,10444,10446,10448,10450,10452,10454,10456,10458,10460,7,10742,10764,
3801,10773,4872,10778,10789,2,10883,10896,5,10442,10444,10446,10448,10450,1,13751,1,18769,1,983,1,983,4,20926,20930,
20934,20938,4,20942,20960,20978,20997,1,21010,1,21018,3,21169,5933,21083,11,21562,21581,21592,21606,21620,21628,21641,
21655,21665,21685,21704,3,21976,21987,22006,5,21169,19879,5933,21083,21156,1,983,4,20926,20930,20934,20938,4,20942,
20960,20978,20997,4,24583,24589,24594,24598,4,24645,24651,24658,24663,4,24583,24589,24594,24598,2,25136,25161,4,24583,
24589,24594,24598,2,25712,25719,1,3251,2,2696,2627,1,26766,1,26921,
};

inline constexpr object_row objects[] = {
{1,1,0,0,0,0,0,0,128,3,6421,0},{2517,2532,0,0,57,9,0,160,192,3,6485,0},{2592,2609,0,0,69,10,0,194,226,3,10597,0},
{2742,2760,0,0,81,10,0,226,226,2,4113,0},{2780,2795,0,0,81,15,0,242,306,2,10274,0},
{3076,3076,0,0,99,15,0,306,434,3,10533,0},{3485,3502,3520,0,133,15,0,434,450,2,6165,0},
{3590,3604,3520,67,139,20,0,466,466,2,4113,0},{3860,0,0,0,139,40,0,530,530,0,1,134},
{3874,3892,0,0,139,40,0,530,594,2,10529,0},{4085,4109,0,0,158,40,0,594,594,2,8226,0},
{4227,4261,0,0,158,55,0,626,626,2,4113,0},{4299,4310,0,69,158,66,0,658,722,2,6165,0},
{4516,4535,4555,0,181,67,0,724,724,2,4113,0},{4322,0,0,71,181,83,0,756,820,1,277,63},
{4760,4779,4555,0,206,83,0,820,820,2,4241,0},{4912,4927,0,0,206,105,0,884,916,2,6289,137},
{5099,0,0,0,218,111,0,932,934,0,17,0},{5122,0,0,0,219,111,0,934,934,0,17,0},{5160,0,0,0,219,111,0,934,934,0,1,0},
{5177,5198,0,0,219,111,0,934,966,3,10533,0},{2380,2380,0,0,229,111,0,966,1030,3,6421,0},
{5468,5484,0,0,258,113,0,1034,1098,3,10661,85},{5501,5525,5551,0,285,113,0,1098,1162,3,6421,0},
{3666,5884,3520,0,305,131,0,1226,1354,2,6165,0},{6383,6405,3520,0,346,146,0,1386,1402,2,6165,0},
{6429,6455,3520,0,353,157,0,1434,1450,2,6165,0},{3677,6484,3520,0,360,178,0,1514,1642,2,6165,0},
{7182,7197,3520,0,399,214,0,1770,1786,2,6165,0},{7214,7233,3520,0,405,224,0,1818,1834,2,6165,0},
{3692,7255,3520,0,411,241,0,1898,1962,2,6165,0},{7447,7471,7497,0,434,268,0,2026,2026,2,4113,0},
{3731,7561,3520,0,434,286,0,2090,2218,2,6165,0},{3741,7626,3520,0,473,302,0,2250,2314,2,6165,0},
{3755,7731,3520,0,502,335,0,2442,2506,2,6165,0},{7778,7797,0,0,525,361,0,2570,2570,2,8226,0},
{7817,7840,7865,0,525,370,0,2602,2602,2,4241,0},{7886,7906,0,0,525,383,0,2634,2650,3,10533,85},
{8001,8015,0,0,533,383,0,2650,2682,2,10274,0},{8074,8087,0,0,542,383,0,2682,2746,2,6289,137},
{8176,8176,0,0,559,389,0,2762,2826,3,10533,0},{8458,0,0,0,578,389,0,2826,2858,1,277,0},
{7113,7113,0,0,587,389,0,2858,2922,2,6177,0},{8655,8671,0,0,606,390,0,2924,2940,2,6177,0},
{7519,8703,7497,91,613,391,0,2942,3006,2,6161,134},{9018,9031,9052,93,640,406,0,3038,3038,2,4117,0},
{9110,9129,0,0,640,407,0,3040,3040,2,8226,0},{9150,9162,9175,0,640,407,0,3040,3072,2,6165,0},
{9295,9322,0,0,654,422,0,3104,3104,2,4257,0},{9380,9380,0,0,654,431,0,3136,3168,3,10533,0},
{3773,3773,0,0,669,431,0,3168,3296,3,6421,0},{9832,9850,9869,0,723,446,1,3328,3392,3,6421,0},
{9996,0,0,0,747,459,1,3424,3440,1,277,65},{3781,10033,0,0,755,459,1,3440,3568,3,6421,0},
{11203,11225,9869,0,803,497,2,3696,3760,3,6421,23},{11347,11362,9869,0,833,525,2,3824,3856,3,6421,0},
{4850,11388,0,0,842,541,2,3888,3888,2,4113,0},{11405,11425,0,0,842,546,2,3904,3904,2,4113,0},
{11447,11460,0,0,842,554,2,3920,3936,3,10533,0},{11474,11491,0,0,848,554,2,3936,3968,3,10533,0},
{5860,11541,0,0,858,554,2,3968,4032,2,10273,0},{11693,11735,0,0,877,556,3,4036,4100,2,10274,0},
{11913,11957,0,0,895,560,3,4108,4172,2,10274,0},{12007,12040,0,0,913,564,3,4180,4244,2,10274,0},
{12078,12115,0,0,931,568,3,4252,4316,2,10274,0},{12157,12189,0,0,949,572,3,4324,4388,2,10274,0},
{12226,12262,0,0,967,576,3,4396,4460,2,10274,0},{12303,12332,0,0,985,580,3,4468,4532,2,10274,0},
{12447,12483,0,0,1003,607,3,4596,4660,2,10274,0},{12523,12553,0,0,1021,611,3,4668,4732,2,10274,0},
{12587,12627,0,0,1039,615,3,4740,4804,2,10274,0},{12672,12705,0,0,1057,619,3,4812,4876,2,10274,0},
{12742,12779,0,0,1075,623,3,4884,4948,2,10274,0},{12820,12861,0,0,1093,627,3,4956,5020,2,10274,0},
{12907,12944,0,0,1111,631,3,5028,5092,2,10274,0},{12987,13023,0,0,1129,635,3,5100,5164,2,10274,0},
{13063,13103,0,0,1147,639,3,5172,5236,2,10274,0},{13148,13187,0,0,1165,643,3,5244,5308,2,10274,0},
{13231,13266,0,0,1183,647,3,5316,5380,2,10274,0},{13306,13337,0,0,1201,651,3,5388,5452,2,10274,0},
{13372,13411,0,0,1219,655,3,5460,5524,2,10274,0},{13456,13473,13492,0,1237,659,3,5532,5564,2,6161,0},
{5873,13506,0,0,1248,664,3,5580,5612,2,10274,0},{13626,13656,0,0,1261,664,3,5612,5644,2,6177,153},
{4866,4866,13751,125,1274,671,3,5660,5724,2,6165,0},{13959,13971,13751,0,1298,677,3,5740,5868,2,6161,126},
{14709,14722,13751,0,1340,703,3,5932,5932,2,4117,0},{14736,14745,13751,0,1340,703,3,5932,5932,2,4117,0},
{14755,14765,13751,0,1340,721,3,5996,5996,2,4117,0},{4872,14776,13751,0,1340,731,3,6028,6156,2,6165,0},
{15414,15423,13751,0,1396,758,3,6220,6252,2,6165,0},{15481,15495,13751,0,1409,780,3,6316,6348,2,6165,0},
{15510,15519,13751,0,1420,802,3,6412,6444,2,6165,0},{15533,15542,13751,0,1434,824,3,6508,6540,2,6165,0},
{3553,3553,0,0,1447,846,3,6604,6732,3,6421,0},{12365,16006,3520,0,1496,855,3,6764,6796,2,6165,0},
{12384,16117,16142,0,1505,874,3,6860,6876,2,6165,0},{16166,16203,0,0,1512,898,3,6940,6972,2,6293,0},
{2409,16425,0,0,1525,900,3,6976,7232,3,4373,0},{2467,17740,0,0,1617,903,3,7240,7256,2,10274,0},
{3561,17778,0,0,1625,903,3,7256,7512,1,277,0},{17697,17812,0,0,1719,903,3,7512,7512,2,8226,0},
{9352,17833,0,0,1719,904,3,7514,7546,2,6289,0},{18007,18021,0,0,1734,912,3,7562,7562,2,4113,0},
{18036,18048,3520,0,1734,913,3,7564,7580,2,6165,0},{18061,18077,16142,0,1742,925,3,7612,7628,2,6165,0},
{16400,18095,0,0,1748,942,3,7692,7708,2,10402,0},{18170,18195,0,0,1756,942,3,7708,7740,2,6293,0},
{18290,18301,0,0,1766,945,3,7748,7780,2,6161,0},{18415,18431,18431,0,1781,946,3,7782,7846,2,6161,0},
{18586,18617,0,0,1802,954,3,7862,7862,2,4113,0},{18651,18671,18431,0,1802,955,3,7864,7928,2,6161,0},
{18712,18739,18431,127,1821,967,3,7960,7976,2,6161,0},{18793,18815,0,0,1826,972,3,7992,8024,2,6225,0},
{7524,18879,0,0,1842,982,3,8056,8088,2,10273,134},{18953,18979,0,0,1858,989,3,8104,8136,2,10274,0},
{19051,19066,0,0,1873,1005,3,8168,8200,3,6485,114},{3793,3793,0,0,1889,1024,3,8264,8296,3,6421,0},
{19242,19266,0,0,1902,1025,3,8298,8298,2,8226,0},{19292,0,0,0,1902,1026,3,8300,8316,1,277,85},
{19319,0,0,0,1910,1026,3,8316,8332,1,277,0},{4166,19344,0,0,1916,1026,3,8332,8364,3,6437,0},
{3801,19450,0,0,1931,1028,4,8368,8624,3,6421,0},{21027,21053,0,0,2038,1041,12,8656,8720,3,6421,0},
{21205,21205,0,0,2059,1046,14,8736,8736,2,8226,0},{21210,21223,0,0,2059,1048,14,8740,8740,2,8226,0},
{21237,21262,0,0,2059,1051,14,8748,8748,2,8226,0},{21290,21311,0,0,2059,1056,14,8764,8764,2,8226,0},
{21335,21361,0,0,2059,1062,14,8780,8780,2,8226,0},{21390,21410,0,0,2059,1068,14,8796,8796,2,8226,0},
{21432,21448,0,0,2059,1078,14,8828,8828,2,8226,0},{3823,21466,0,0,2059,1089,14,8860,8924,3,6421,0},
{3832,22178,0,0,2080,1103,15,8956,9212,3,6421,0},{22656,22675,0,0,2208,1130,23,9276,9340,3,6421,0},
{22697,22710,9175,0,2225,1139,24,9372,9404,2,6161,134},{3583,3583,0,0,2241,1154,24,9436,9564,3,6421,21},
{12407,22868,3520,0,2280,1162,24,9580,9596,2,6165,0},{12425,22887,16142,0,2287,1182,24,9660,9676,2,6165,0},
{22911,22932,9869,0,2294,1205,24,9740,9772,3,6421,0},{22981,22992,3520,0,2303,1223,24,9836,9852,2,6165,0},
{23004,23019,16142,0,2309,1235,24,9884,9900,2,6165,0},{23036,23057,0,0,2315,1249,24,9932,9964,2,6225,0},
{23080,23105,23133,0,2329,1252,24,9972,9972,2,4113,0},{23178,23195,23133,0,2329,1267,24,10004,10004,2,4113,0},
{23260,23291,23133,0,2329,1289,24,10068,10068,2,4113,0},{23384,23414,23133,0,2329,1313,24,10132,10132,2,4113,0},
{23504,23532,23133,0,2329,1337,24,10196,10196,2,4113,0},{23615,23653,23133,0,2329,1361,24,10260,10260,2,4113,0},
{23767,23803,4555,0,2329,1386,24,10324,10324,2,4113,0},{23842,23862,23133,0,2329,1387,24,10326,10326,2,4113,0},
{23884,23918,23133,0,2329,1405,24,10390,10390,2,4113,0},{23957,23990,23133,0,2329,1425,24,10454,10454,2,4113,0},
{24028,24059,23133,0,2329,1445,24,10518,10518,2,4113,0},{24094,24135,23133,0,2329,1465,24,10582,10582,2,4113,0},
{24181,24202,0,0,2329,1486,24,10646,10646,2,8353,0},{17716,24225,0,0,2329,1486,24,10646,10646,2,4113,0},
{4214,4214,0,0,2329,1488,24,10650,10778,3,6421,0},{25748,25783,0,0,2393,1505,24,10842,10874,2,6177,0},
{25929,25961,0,0,2409,1521,24,10906,10906,2,4113,0},{25996,26032,0,0,2409,1535,24,10938,10938,2,4113,0},
{25911,0,0,0,2409,1545,24,10970,10970,0,1,133},{26072,0,0,0,2409,1545,24,10970,11002,1,277,60},
{4886,26099,0,0,2418,1545,24,11002,11034,2,10273,0},{11327,0,0,0,2428,1545,26,11034,11098,1,277,82},
{3847,26313,0,0,2451,1545,26,11098,11162,3,6421,0},{6997,0,0,0,2483,1568,26,11226,11258,1,277,0},
{26468,26481,0,0,2493,1568,26,11258,11322,2,10402,0},{26730,26744,0,216,2514,1568,26,11322,11322,2,4245,0},
{9289,9289,0,0,2514,1572,26,11330,11394,3,6421,0},{7539,26889,7497,218,2542,1586,26,11426,11426,2,4113,134},
{0,0,0,0,2542,1595,26,0,0,0,0,0},
};

inline constexpr field_row fields[] = {
{9,23,0,50,0,15,17833,1},{38,63,0,1200,7,15,17833,1},{90,107,0,0,0,15,1449,5},{129,137,0,0,0,15,1449,5},
{146,154,0,0,18,15,1449,7},{170,176,1,20,0,15,26025,3},{581,598,52,9,0,15,26025,3},{646,659,0,0,30,15,1449,6},
{674,683,0,32,0,13,17833,1},{694,717,0,32,0,15,17833,1},{741,753,0,32,20,15,17833,1},{767,779,0,0,20,15,1449,10},
{792,806,0,0,22,15,1449,7},{821,827,0,100,0,15,17833,1},{842,842,0,100,0,15,17833,1},{851,874,0,50,0,15,17833,1},
{878,901,0,32,0,15,17833,1},{927,0,0,0,23,1,1297,0},{935,958,0,0,0,15,2730,5},{983,986,0,32,0,15,17833,1},
{989,1015,0,0,0,15,1449,5},{1050,1076,0,0,0,15,1449,5},{1111,1129,0,32,0,15,17833,1},{1149,1165,0,0,0,47,1449,9},
{1183,1201,0,0,0,15,2730,10},{1221,1225,0,0,0,15,2730,7},{1230,1230,0,255,0,15,17833,1},
{1235,1235,0,65535,0,15,17833,1},{1241,1250,0,32,0,15,17833,1},{1260,1275,0,0,0,15,2730,5},
{1291,1306,0,40,23,15,17833,1},{1327,1357,0,0,137,7,1449,5},{1390,1402,0,100,0,15,17833,1},
{1415,1435,0,100,0,15,17833,1},{1445,1467,0,0,0,5,2730,1},{1491,1503,0,0,0,15,2730,5},{1535,1548,0,50,0,15,17833,1},
{1558,1572,0,32,96,15,17833,1},{1588,1597,0,0,0,13,2730,1},{1608,1617,0,32,0,13,17833,1},
{1628,1628,55,8,0,15,26025,3},{1657,1672,0,50,70,7,17833,1},{1689,1712,0,32,0,15,17833,1},
{1738,1763,0,32,0,15,17833,1},{1791,1812,0,500,0,15,17833,1},{1835,1858,0,0,0,47,1449,9},{1884,1907,0,0,0,15,2730,1},
{1934,1958,0,0,0,47,1449,9},{1985,2014,0,32,0,15,17833,1},{2046,2062,59,19,0,15,26025,3},{2107,2129,0,0,0,15,2730,7},
{2154,2174,0,0,0,15,1449,7},{2196,2213,0,0,0,15,2730,7},{2231,2257,0,0,0,15,2730,7},{2286,2298,0,32,0,15,17833,1},
{2312,2324,0,0,0,15,1449,10},{2337,2343,0,25,70,15,17833,1},{2548,0,0,0,50,5,277,3},{741,0,0,0,50,5,277,1},
{767,0,0,0,50,5,277,10},{2557,0,0,255,50,5,16661,1},{2571,0,0,50,50,5,16661,1},{983,0,0,32,0,13,17685,1},
{1230,0,0,100,50,5,16661,1},{1235,0,0,2000,50,5,16661,1},{1628,0,0,0,50,5,277,3},{2587,0,0,0,50,5,277,3},
{2286,0,0,0,50,5,277,1},{2312,0,0,0,50,5,277,10},{741,753,0,0,50,7,1449,1},{767,779,0,0,50,7,1449,10},
{2627,2635,0,0,0,47,1449,9},{2644,2658,0,0,81,15,1449,6},{2673,2684,0,0,0,15,1449,6},{983,986,0,32,0,15,17833,1},
{1230,1230,0,100,0,15,17833,1},{1235,1235,0,255,0,15,17833,1},{2696,2706,0,0,0,47,1449,9},
{1628,1628,63,6,0,15,26025,3},{2286,2298,0,0,50,7,1449,1},{2312,2324,0,0,50,7,1449,10},{2813,0,0,0,0,0,2,0},
{2824,0,0,0,0,0,2,0},{2839,0,0,0,0,0,2,0},{2862,0,0,0,0,0,2,0},{2872,0,0,0,0,0,2,0},{983,0,0,0,0,0,2,0},
{2882,0,0,0,0,0,2,0},{2892,0,0,0,0,0,2,0},{2900,0,0,0,0,0,2,0},{2916,0,0,0,0,0,2,0},{2941,0,0,0,0,0,2,0},
{2965,0,0,0,0,0,2,0},{2972,0,0,0,0,0,2,0},{2986,0,0,0,0,0,2,0},{3004,0,0,0,0,0,2,0},{3026,0,0,0,0,0,2,0},
{3056,0,0,0,0,0,2,0},{3066,0,0,0,0,0,2,0},{3086,0,0,0,0,13,1301,5},{3096,0,0,0,0,13,1301,9},
{3108,0,0,50,0,13,17685,1},{3113,0,0,0,0,45,1301,9},{741,0,0,32,20,13,17685,1},{767,0,0,0,20,13,1301,10},
{3135,0,0,0,73,13,1301,6},{3147,0,0,0,73,13,1301,1},{3169,0,0,0,0,45,1301,9},{3192,0,0,500,0,13,17685,1},
{3204,0,0,32,33,9,17685,1},{3225,0,0,32,33,9,17685,1},{3251,0,0,0,0,45,1301,9},{3265,0,0,0,0,0,2,0},
{983,0,0,32,0,13,17685,1},{1230,0,0,100,0,13,17685,1},{3281,0,0,0,0,0,2,0},{3295,0,0,0,0,1,1297,0},
{3308,0,0,0,0,0,2,0},{3326,0,0,0,62,9,1301,1},{3341,0,0,0,0,13,1301,6},{3353,0,0,0,73,13,1301,1},
{3375,0,0,0,76,13,1301,9},{3386,0,0,0,0,45,1301,9},{3408,0,0,0,71,5,1301,9},{1628,0,0,17,0,13,17685,3},
{3427,0,0,32,0,13,17685,1},{3442,0,0,0,0,0,2,0},{3450,0,0,0,76,13,1301,9},{3462,0,0,0,0,45,1301,9},
{3476,0,0,9,0,13,17685,1},{2587,0,0,20,76,13,17685,3},{2286,0,0,32,20,13,17685,1},{2312,0,0,0,20,13,1301,10},
{741,0,0,0,0,0,2,0},{767,0,0,0,0,0,2,0},{983,0,0,0,0,0,2,0},{3539,0,0,0,0,0,2,0},{2286,0,0,0,0,0,2,0},
{2312,0,0,0,0,0,2,0},{3912,0,0,50,81,9,17685,1},{3926,0,0,100,113,13,17685,1},{3934,0,0,50,61,13,17685,1},
{741,0,0,32,61,13,17685,1},{767,0,0,0,61,13,1301,10},{2627,0,0,0,61,13,1301,10},{3954,0,0,255,61,13,17685,1},
{983,0,0,32,61,13,17685,1},{3967,0,0,0,110,13,1301,5},{3987,0,0,0,61,13,1301,5},{4018,0,0,255,61,13,17685,1},
{4032,0,0,50,61,13,17685,1},{2696,0,0,0,61,13,1301,10},{1628,0,0,0,61,13,1301,1},{4042,0,0,0,61,13,1301,6},
{4060,0,0,0,61,45,1301,9},{4071,0,0,0,61,13,1301,6},{2286,0,0,32,61,13,17685,1},{2312,0,0,0,61,13,1301,10},
{4330,0,0,0,0,0,2,0},{4347,0,0,0,0,0,2,0},{741,0,0,0,0,0,2,0},{767,0,0,0,0,0,2,0},{2627,0,0,0,0,0,2,0},
{3954,0,0,0,0,0,2,0},{4362,0,0,0,0,0,2,0},{983,0,0,0,0,0,2,0},{4375,0,0,0,0,0,2,0},{4397,0,0,0,0,0,2,0},
{4418,0,0,0,0,0,2,0},{1230,0,0,0,0,0,2,0},{4430,0,0,0,0,0,2,0},{4447,0,0,0,0,0,2,0},{4467,0,0,0,0,0,2,0},
{4484,0,0,0,0,0,2,0},{2696,0,0,0,0,0,2,0},{1628,0,0,0,0,0,2,0},{4060,0,0,0,0,0,2,0},{4495,0,0,0,0,0,2,0},
{4506,0,0,0,0,0,2,0},{2286,0,0,0,0,0,2,0},{2312,0,0,0,0,0,2,0},{4643,0,0,32,0,13,17685,1},{4653,0,0,0,0,13,1301,5},
{4663,0,0,0,0,13,1301,5},{4672,0,0,0,0,13,1301,5},{3926,0,0,20,0,13,17685,1},{646,0,0,32,0,13,17685,1},
{4684,0,0,50,0,13,17685,1},{3934,0,0,50,0,5,17685,1},{741,0,0,32,0,13,17685,1},{767,0,0,0,0,13,1301,10},
{3954,0,0,255,0,5,17685,1},{4362,0,0,0,0,13,1301,10},{983,0,0,32,0,13,17685,1},{4418,0,0,0,0,45,1301,9},
{4698,0,0,0,0,13,1301,5},{4714,0,0,0,0,13,1301,10},{4732,0,0,0,0,13,1301,5},{4430,0,0,0,0,13,1301,6},
{4447,0,0,0,0,13,1301,6},{4467,0,0,0,0,13,1301,6},{4484,0,0,0,0,13,1301,10},{1628,0,0,20,0,13,17685,1},
{4060,0,0,0,0,45,1301,9},{2286,0,0,32,0,13,17685,1},{2312,0,0,0,0,13,1301,10},{4958,0,0,0,0,0,2,0},
{4971,0,0,0,0,0,2,0},{4985,0,0,0,0,0,2,0},{5000,0,0,0,0,0,2,0},{5010,0,0,0,0,0,2,0},{5021,0,0,0,0,0,2,0},
{983,0,0,0,0,0,2,0},{5035,0,0,0,0,0,2,0},{5050,0,0,0,0,0,2,0},{5059,0,0,0,0,0,2,0},{5070,0,0,0,0,0,2,0},
{5083,0,0,0,0,0,2,0},{5113,0,0,0,0,32,5,9},{741,0,0,0,30,13,1301,1},{767,0,0,0,30,13,1301,10},
{3192,0,0,0,30,13,1301,1},{983,0,0,32,0,13,17685,1},{5220,0,0,0,0,0,2,0},{5230,0,0,0,0,0,2,0},
{5236,0,0,0,30,13,1301,1},{5248,0,0,0,0,0,2,0},{2286,0,0,32,30,13,17685,1},{2312,0,0,0,30,13,1301,10},
{4643,0,0,32,0,13,17685,1},{5262,0,0,255,12,13,17685,1},{5271,0,0,255,0,13,17685,1},{5280,0,0,0,0,0,2,0},
{5289,0,0,0,0,0,2,0},{5298,0,0,0,0,0,2,0},{5307,0,0,40,12,13,17685,1},{5312,0,0,32,12,13,17685,1},
{5320,0,0,32,12,13,17685,1},{741,0,0,32,20,13,17685,1},{767,0,0,0,20,13,1301,10},{3192,0,0,100,0,13,17685,1},
{5327,0,0,40,0,13,17685,1},{5331,0,0,100,0,13,17685,1},{5341,0,0,40,0,13,17685,1},{983,0,0,32,0,13,17685,1},
{5351,0,0,100,0,13,17685,1},{5360,0,0,40,0,13,17685,1},{5372,0,0,100,0,13,17685,1},{5381,0,0,40,0,13,17685,1},
{5392,0,0,20,0,13,17685,1},{5407,0,0,80,0,13,17685,1},{5421,0,0,20,12,13,17685,1},{5432,0,0,40,12,13,17685,1},
{5438,0,0,32,0,13,17685,1},{2286,0,0,32,20,13,17685,1},{2312,0,0,0,20,13,1301,10},{5448,0,0,80,12,13,17685,1},
{5458,0,0,40,0,13,17685,1},{4643,0,0,32,85,13,17685,1},{5262,0,0,255,85,13,17685,1},{5271,0,0,255,85,13,17685,1},
{5307,0,0,40,85,13,17685,1},{5000,0,0,32,85,13,17685,1},{5312,0,0,32,85,13,17685,1},{5320,0,0,32,85,13,17685,1},
{741,0,0,32,85,13,17685,1},{767,0,0,0,85,13,1301,10},{3192,0,0,100,85,13,17685,1},{5327,0,0,40,85,13,17685,1},
{5331,0,0,100,85,13,17685,1},{5341,0,0,40,85,13,17685,1},{983,0,0,0,0,0,2,0},{5351,0,0,100,85,13,17685,1},
{5360,0,0,40,85,13,17685,1},{5372,0,0,100,85,13,17685,1},{5381,0,0,40,85,13,17685,1},{5392,0,0,20,85,13,17685,1},
{5407,0,0,80,85,13,17685,1},{5421,0,0,20,85,13,17685,1},{5432,0,0,40,85,13,17685,1},{5438,0,0,32,85,13,17685,1},
{2286,0,0,32,85,13,17685,1},{2312,0,0,0,85,13,1301,10},{5448,0,0,80,85,13,17685,1},{5458,0,0,40,85,13,17685,1},
{4643,0,0,32,22,13,17685,1},{2517,0,0,100,22,13,17685,1},{5611,0,0,0,22,45,1301,9},{5626,0,0,0,22,13,1301,7},
{5633,0,0,0,0,13,1301,10},{5645,0,0,255,22,13,17685,1},{741,0,0,32,22,13,17685,1},{767,0,0,0,22,13,1301,10},
{983,0,0,32,0,13,17685,1},{5653,0,0,255,22,13,17685,1},{5660,0,0,32,47,13,17685,1},{5671,0,0,32,22,13,17685,1},
{5683,0,0,32,22,13,17685,1},{5703,0,0,50,22,13,17685,1},{5727,0,0,0,22,13,1301,3},{1628,0,0,9,22,13,17685,3},
{5749,0,0,0,26,13,1301,3},{2587,0,0,8,22,13,17685,3},{2286,0,0,32,22,13,17685,1},{2312,0,0,0,22,13,1301,10},
{5896,0,0,0,0,0,2,0},{146,0,0,0,0,0,2,0},{5910,0,0,0,0,0,2,0},{5633,0,0,0,0,0,2,0},{5924,0,0,0,0,0,2,0},
{694,0,0,0,0,0,2,0},{741,0,0,0,0,0,2,0},{767,0,0,0,0,0,2,0},{842,0,0,0,0,0,2,0},{5933,0,0,0,0,0,2,0},
{5948,0,0,0,0,0,2,0},{5966,0,0,0,0,0,2,0},{5987,0,0,0,0,0,2,0},{6002,0,0,0,0,0,2,0},{6017,0,0,0,0,0,2,0},
{983,0,0,0,0,0,2,0},{6034,0,0,0,0,0,2,0},{6053,0,0,0,0,0,2,0},{6062,0,0,0,0,0,2,0},{6073,0,0,0,0,0,2,0},
{6084,0,0,0,0,0,2,0},{5660,0,0,0,0,0,2,0},{6093,0,0,0,0,0,2,0},{6106,0,0,0,0,0,2,0},{6123,0,0,0,0,0,2,0},
{1558,0,0,0,0,0,2,0},{6132,0,0,0,0,0,2,0},{6139,0,0,0,0,0,2,0},{6148,0,0,0,0,0,2,0},{1628,0,0,0,0,0,2,0},
{4060,0,0,0,0,0,2,0},{6159,0,0,0,0,0,2,0},{6169,0,0,0,0,0,2,0},{6188,0,0,0,0,0,2,0},{6199,0,0,0,0,0,2,0},
{6209,0,0,0,0,0,2,0},{6221,0,0,0,0,0,2,0},{6243,0,0,0,0,0,2,0},{5749,0,0,0,0,0,2,0},{2286,0,0,0,0,0,2,0},
{2312,0,0,0,0,0,2,0},{5626,0,0,0,0,0,2,0},{741,0,0,0,0,0,2,0},{767,0,0,0,0,0,2,0},{3251,0,0,0,0,0,2,0},
{983,0,0,0,0,0,2,0},{2286,0,0,0,0,0,2,0},{2312,0,0,0,0,0,2,0},{5626,0,0,0,0,0,2,0},{741,0,0,0,0,0,2,0},
{767,0,0,0,0,0,2,0},{3251,0,0,0,0,0,2,0},{983,0,0,0,0,0,2,0},{2286,0,0,0,0,0,2,0},{2312,0,0,0,0,0,2,0},
{6501,0,0,0,0,0,2,0},{6518,0,0,0,0,0,2,0},{6534,0,0,0,0,0,2,0},{6556,0,0,0,0,0,2,0},{6580,0,0,0,0,0,2,0},
{6591,0,0,0,0,0,2,0},{6602,0,0,0,0,0,2,0},{6615,0,0,0,0,0,2,0},{6638,0,0,0,0,0,2,0},{6668,0,0,0,0,0,2,0},
{6681,0,0,0,0,0,2,0},{741,0,0,0,0,0,2,0},{767,0,0,0,0,0,2,0},{6700,0,0,0,0,0,2,0},{6717,0,0,0,0,0,2,0},
{3192,0,0,0,0,0,2,0},{6017,0,0,0,0,0,2,0},{6738,0,0,0,0,0,2,0},{983,0,0,0,0,0,2,0},{6778,0,0,0,0,0,2,0},
{6797,0,0,0,0,0,2,0},{6812,0,0,0,0,0,2,0},{6821,0,0,0,0,0,2,0},{6106,0,0,0,0,0,2,0},{6848,0,0,0,0,0,2,0},
{6875,0,0,0,0,0,2,0},{6890,0,0,0,0,0,2,0},{6907,0,0,0,0,0,2,0},{6911,0,0,0,0,0,2,0},{6926,0,0,0,0,0,2,0},
{6159,0,0,0,0,0,2,0},{6945,0,0,0,0,0,2,0},{6957,0,0,0,0,0,2,0},{6973,0,0,0,0,0,2,0},{6981,0,0,0,0,0,2,0},
{6997,0,0,0,0,0,2,0},{7011,0,0,0,0,0,2,0},{2286,0,0,0,0,0,2,0},{2312,0,0,0,0,0,2,0},{5626,0,0,0,0,0,2,0},
{741,0,0,0,0,0,2,0},{767,0,0,0,0,0,2,0},{983,0,0,0,0,0,2,0},{2286,0,0,0,0,0,2,0},{2312,0,0,0,0,0,2,0},
{5626,0,0,0,0,0,2,0},{741,0,0,0,0,0,2,0},{767,0,0,0,0,0,2,0},{983,0,0,0,0,0,2,0},{2286,0,0,0,0,0,2,0},
{2312,0,0,0,0,0,2,0},{2517,0,0,0,0,0,2,0},{5896,0,0,0,0,0,2,0},{741,0,0,0,0,0,2,0},{767,0,0,0,0,0,2,0},
{7276,0,0,0,0,0,2,0},{983,0,0,0,0,0,2,0},{7289,0,0,0,0,0,2,0},{7302,0,0,0,0,0,2,0},{1230,0,0,0,0,0,2,0},
{6093,0,0,0,0,0,2,0},{7315,0,0,0,0,0,2,0},{6159,0,0,0,0,0,2,0},{7329,0,0,0,0,0,2,0},{7337,0,0,0,0,0,2,0},
{7356,0,0,0,0,0,2,0},{7364,0,0,0,0,0,2,0},{6973,0,0,0,0,0,2,0},{7378,0,0,0,0,0,2,0},{7386,0,0,0,0,0,2,0},
{7405,0,0,0,0,0,2,0},{6981,0,0,0,0,0,2,0},{2286,0,0,0,0,0,2,0},{2312,0,0,0,0,0,2,0},{129,0,0,0,0,0,2,0},
{146,0,0,0,0,0,2,0},{5910,0,0,0,0,0,2,0},{5633,0,0,0,0,0,2,0},{5924,0,0,0,0,0,2,0},{694,0,0,0,0,0,2,0},
{741,0,0,0,0,0,2,0},{767,0,0,0,0,0,2,0},{842,0,0,0,0,0,2,0},{5933,0,0,0,0,0,2,0},{7572,0,0,0,0,0,2,0},
{5948,0,0,0,0,0,2,0},{5966,0,0,0,0,0,2,0},{5987,0,0,0,0,0,2,0},{6002,0,0,0,0,0,2,0},{6017,0,0,0,0,0,2,0},
{983,0,0,0,0,0,2,0},{6034,0,0,0,0,0,2,0},{6053,0,0,0,0,0,2,0},{6062,0,0,0,0,0,2,0},{1390,0,0,0,0,0,2,0},
{6073,0,0,0,0,0,2,0},{6084,0,0,0,0,0,2,0},{5660,0,0,0,0,0,2,0},{1558,0,0,0,0,0,2,0},{6132,0,0,0,0,0,2,0},
{6148,0,0,0,0,0,2,0},{1628,0,0,0,0,0,2,0},{4060,0,0,0,0,0,2,0},{6159,0,0,0,0,0,2,0},{6169,0,0,0,0,0,2,0},
{6188,0,0,0,0,0,2,0},{6199,0,0,0,0,0,2,0},{6209,0,0,0,0,0,2,0},{6221,0,0,0,0,0,2,0},{6243,0,0,0,0,0,2,0},
{5749,0,0,0,0,0,2,0},{2286,0,0,0,0,0,2,0},{2312,0,0,0,0,0,2,0},{6501,0,0,0,0,0,2,0},{6518,0,0,0,0,0,2,0},
{6534,0,0,0,0,0,2,0},{146,0,0,0,0,0,2,0},{6556,0,0,0,0,0,2,0},{6580,0,0,0,0,0,2,0},{6591,0,0,0,0,0,2,0},
{6602,0,0,0,0,0,2,0},{741,0,0,0,0,0,2,0},{767,0,0,0,0,0,2,0},{3192,0,0,0,0,0,2,0},{6738,0,0,0,0,0,2,0},
{983,0,0,0,0,0,2,0},{6797,0,0,0,0,0,2,0},{6812,0,0,0,0,0,2,0},{6821,0,0,0,0,0,2,0},{6875,0,0,0,0,0,2,0},
{6890,0,0,0,0,0,2,0},{6907,0,0,0,0,0,2,0},{6911,0,0,0,0,0,2,0},{6926,0,0,0,0,0,2,0},{6159,0,0,0,0,0,2,0},
{6945,0,0,0,0,0,2,0},{6957,0,0,0,0,0,2,0},{6973,0,0,0,0,0,2,0},{6997,0,0,0,0,0,2,0},{7011,0,0,0,0,0,2,0},
{2286,0,0,0,0,0,2,0},{2312,0,0,0,0,0,2,0},{2517,0,0,0,0,0,2,0},{146,0,0,0,0,0,2,0},{741,0,0,0,0,0,2,0},
{767,0,0,0,0,0,2,0},{7751,0,0,0,0,0,2,0},{7276,0,0,0,0,0,2,0},{983,0,0,0,0,0,2,0},{7289,0,0,0,0,0,2,0},
{7302,0,0,0,0,0,2,0},{1230,0,0,0,0,0,2,0},{7764,0,0,0,0,0,2,0},{7315,0,0,0,0,0,2,0},{6159,0,0,0,0,0,2,0},
{7329,0,0,0,0,0,2,0},{7337,0,0,0,0,0,2,0},{7356,0,0,0,0,0,2,0},{7364,0,0,0,0,0,2,0},{6973,0,0,0,0,0,2,0},
{7378,0,0,0,0,0,2,0},{7386,0,0,0,0,0,2,0},{7405,0,0,0,0,0,2,0},{2286,0,0,0,0,0,2,0},{2312,0,0,0,0,0,2,0},
{7928,0,0,32,85,5,16661,1},{7959,0,0,32,85,5,16661,1},{741,0,0,32,85,5,16661,1},{767,0,0,0,85,5,277,10},
{983,0,0,32,85,5,16661,1},{7984,0,0,32,85,5,16661,1},{2286,0,0,32,85,5,16661,1},{2312,0,0,0,85,5,277,10},
{1641,0,0,0,0,0,2,0},{741,0,0,0,0,0,2,0},{767,0,0,0,0,0,2,0},{983,0,0,0,0,0,2,0},{1230,0,0,0,0,0,2,0},
{8030,0,0,0,0,0,2,0},{8050,0,0,0,0,0,2,0},{2286,0,0,0,0,0,2,0},{2312,0,0,0,0,0,2,0},{8116,0,0,0,0,0,2,0},
{4985,0,0,0,0,0,2,0},{8120,0,0,0,0,0,2,0},{5000,0,0,0,0,0,2,0},{8123,0,0,0,0,0,2,0},{2862,0,0,0,0,0,2,0},
{2872,0,0,0,0,0,2,0},{3954,0,0,0,0,0,2,0},{5021,0,0,0,0,0,2,0},{983,0,0,0,0,0,2,0},{8137,0,0,0,0,0,2,0},
{5050,0,0,0,0,0,2,0},{8150,0,0,0,0,0,2,0},{8158,0,0,0,0,0,2,0},{1628,0,0,0,0,0,2,0},{8165,0,0,0,0,0,2,0},
{8173,0,0,0,0,0,2,0},{8183,8203,0,0,78,15,1449,1},{741,753,0,32,0,15,17833,1},{767,779,0,0,0,15,1449,10},
{8225,8225,73,8,103,15,26025,3},{8248,8248,0,0,32,15,1449,5},{8258,8265,0,32,0,15,17833,1},
{8273,8273,76,5,0,15,26025,3},{983,986,0,32,0,15,17833,1},{1230,1230,0,255,0,15,17833,1},{8314,8314,0,0,0,7,1449,4},
{8320,8320,0,0,0,15,1449,6},{8325,8325,0,255,131,15,17833,1},{8344,8344,0,0,131,15,1449,1},
{1628,1628,83,10,0,15,26025,3},{8408,8421,0,0,0,15,1449,1},{2286,2298,0,32,0,15,17833,1},{2312,2324,0,0,0,15,1449,10},
{8435,8435,0,0,0,15,2730,1},{8449,8453,0,0,0,15,1449,5},{741,0,0,0,0,1,21,1},{767,0,0,0,0,1,21,10},
{3192,0,0,1000,0,1,16405,1},{8466,0,0,255,0,1,16405,1},{983,0,0,0,0,1,21,1},{1230,0,0,255,0,1,16405,1},
{1628,0,0,8,0,1,16405,1},{2286,0,0,0,0,1,21,1},{2312,0,0,0,0,1,21,10},{8478,0,0,0,0,0,2,0},{8493,0,0,0,0,0,2,0},
{741,0,0,0,0,0,2,0},{767,0,0,0,0,0,2,0},{3192,0,0,0,0,0,2,0},{6738,0,0,0,0,0,2,0},{8501,0,0,0,0,0,2,0},
{8541,0,0,0,0,0,2,0},{8552,0,0,0,0,0,2,0},{8568,0,0,0,0,0,2,0},{8588,0,0,0,0,0,2,0},{8606,0,0,0,0,0,2,0},
{8624,0,0,0,0,0,2,0},{983,0,0,0,0,0,2,0},{6812,0,0,0,0,0,2,0},{5432,0,0,0,0,0,2,0},{8640,0,0,0,0,0,2,0},
{2286,0,0,0,0,0,2,0},{2312,0,0,0,0,0,2,0},{741,0,0,0,0,0,2,0},{767,0,0,0,0,0,2,0},{3192,0,0,0,0,0,2,0},
{983,0,0,0,0,0,2,0},{8688,0,0,0,0,0,2,0},{2286,0,0,0,0,0,2,0},{2312,0,0,0,0,0,2,0},{4643,0,0,0,0,0,2,0},
{146,0,0,0,0,0,2,0},{8743,0,0,0,0,0,2,0},{8757,0,0,0,0,0,2,0},{8777,0,0,0,0,0,2,0},{741,0,0,0,0,0,2,0},
{767,0,0,0,0,0,2,0},{8795,0,0,0,0,0,2,0},{2627,0,0,0,0,0,2,0},{8800,0,0,0,0,0,2,0},{8814,0,0,0,0,0,2,0},
{8827,0,0,0,0,0,2,0},{983,0,0,0,0,0,2,0},{8842,0,0,0,0,0,2,0},{8863,0,0,0,0,0,2,0},{8876,0,0,0,0,0,2,0},
{8893,0,0,0,0,0,2,0},{7984,0,0,0,0,0,2,0},{8902,0,0,0,0,0,2,0},{8922,0,0,0,0,0,2,0},{2696,0,0,0,0,0,2,0},
{8936,0,0,0,0,0,2,0},{2286,0,0,0,0,0,2,0},{2312,0,0,0,0,0,2,0},{8948,0,0,0,0,0,2,0},{8970,0,0,0,0,0,2,0},
{8994,0,0,0,0,0,2,0},{741,0,0,0,0,0,2,0},{767,0,0,0,0,0,2,0},{9190,0,0,0,0,0,2,0},{9216,0,0,0,0,0,2,0},
{983,0,0,0,0,0,2,0},{9234,0,0,0,0,0,2,0},{9243,0,0,0,0,0,2,0},{6812,0,0,0,0,0,2,0},{1628,0,0,0,0,0,2,0},
{9258,0,0,0,0,0,2,0},{2286,0,0,0,0,0,2,0},{2312,0,0,0,0,0,2,0},{9262,0,0,0,0,0,2,0},{9274,0,0,0,0,0,2,0},
{741,0,0,32,37,13,17685,1},{767,0,0,0,37,13,1301,10},{9387,0,0,0,37,1,1297,0},{983,0,0,32,37,13,17685,1},
{9399,0,0,0,37,13,1301,6},{9413,0,0,0,37,13,1301,3},{9424,0,0,0,37,13,1301,1},{1230,0,0,0,37,13,1301,1},
{9428,0,0,0,37,13,1301,1},{9448,0,0,0,37,13,1301,1},{1628,0,0,10,37,13,17685,3},{8408,0,0,2000,37,13,17685,1},
{9466,0,0,0,37,13,1301,6},{2286,0,0,32,37,13,17685,1},{2312,0,0,0,37,13,1301,10},{4643,0,0,32,0,13,17685,1},
{9477,0,0,0,20,13,1301,7},{5626,0,0,0,18,13,1301,7},{6501,0,0,0,18,13,1301,7},{129,0,0,0,89,77,1301,5},
{146,0,0,0,18,13,1301,7},{9494,0,0,32,66,9,17941,1},{9504,0,0,32,118,13,17685,1},{9520,0,0,32,85,13,17685,1},
{9544,0,0,0,2,13,1301,1},{5924,0,0,255,20,13,17685,1},{694,0,0,0,0,0,2,0},{741,0,0,32,20,13,17685,1},
{767,0,0,0,20,13,1301,10},{9549,0,0,0,22,5,1301,7},{9579,0,0,0,0,0,2,0},{842,0,0,0,147,5,1301,1},
{7572,0,0,0,0,45,1301,9},{5948,0,0,0,0,0,2,0},{5966,0,0,0,0,0,2,0},{5987,0,0,0,0,0,2,0},{6002,0,0,0,0,0,2,0},
{983,0,0,32,0,13,17685,1},{9596,0,0,0,11,13,1301,5},{9612,0,0,0,11,13,1301,5},{9630,0,0,0,11,13,1301,5},
{4418,0,0,0,0,45,1301,9},{6034,0,0,0,0,0,2,0},{9644,0,0,32,0,13,17685,1},{9658,0,0,0,0,13,1301,10},
{7764,0,0,0,20,13,1301,7},{9676,0,0,0,0,0,2,0},{1390,0,0,0,118,13,1301,7},{9688,0,0,32,0,13,17685,1},
{4484,0,0,0,0,13,1301,10},{6093,0,0,0,0,13,1301,7},{9697,0,0,0,40,1,1301,5},{6123,0,0,0,0,0,2,0},{1558,0,0,0,0,0,2,0},
{9718,0,0,0,0,0,2,0},{9734,0,0,32,85,13,17685,1},{6132,0,0,15,0,13,17685,3},{6139,0,0,32,0,13,17685,1},
{6148,0,0,16,118,13,17685,3},{1628,0,0,8,0,13,17685,3},{4060,0,0,0,0,45,1301,9},{6159,0,0,0,20,13,1301,7},
{6957,0,0,0,20,13,1301,7},{6188,0,0,1000,0,77,17685,1},{6199,0,0,0,0,13,1301,3},{9758,0,0,0,0,0,2,0},
{5749,0,0,10,26,13,17685,3},{2286,0,0,32,0,13,17685,1},{2312,0,0,0,0,13,1301,10},{4643,0,0,32,0,13,17685,1},
{2517,0,0,100,0,13,17685,1},{5611,0,0,0,0,13,1301,9},{9912,0,0,255,0,13,17685,1},{5626,0,0,0,0,13,1301,7},
{5910,0,0,32,0,13,17685,1},{5633,0,0,0,0,13,1301,10},{5924,0,0,255,0,13,17685,1},{741,0,0,32,20,13,17685,1},
{767,0,0,0,20,13,1301,10},{9929,0,0,50,0,13,17685,1},{9942,0,0,70,0,13,17685,1},{983,0,0,32,0,13,17685,1},
{9957,0,0,0,0,13,1301,7},{9970,0,0,32,0,13,17685,1},{9644,0,0,32,0,13,17685,1},{5660,0,0,32,47,13,17685,1},
{5671,0,0,60,0,13,17685,1},{9980,0,0,0,0,37,277,9},{1628,0,0,9,0,13,17685,3},{5749,0,0,10,0,13,17685,3},
{2587,0,0,6,0,13,17685,3},{2286,0,0,32,20,13,17685,1},{2312,0,0,0,20,13,1301,10},{741,0,0,0,65,5,277,1},
{767,0,0,0,65,5,277,10},{983,0,0,32,65,5,16661,1},{9970,0,0,0,65,5,277,1},{10008,0,0,0,65,5,277,1},
{2286,0,0,0,65,5,277,1},{2312,0,0,0,65,5,277,10},{10019,0,0,0,65,5,277,6},{2517,2532,0,100,0,15,17833,1},
{10046,10046,0,32,80,1,17833,1},{10068,10091,0,32,43,15,17833,1},{146,146,0,0,0,15,2730,7},
{10118,10135,0,0,0,14,2730,1},{10153,10166,0,0,18,15,1449,7},{6580,10180,0,0,0,15,1449,10},
{10192,10192,0,500,0,13,17833,1},{10210,10210,0,32,59,13,17833,1},{6591,10219,0,0,0,15,1449,1},
{6602,10231,0,50,0,15,17833,1},{10245,10245,0,0,0,5,2730,1},{6615,10256,0,0,0,14,2730,1},{6638,10281,0,0,0,14,2730,1},
{6668,10314,0,0,0,14,2730,1},{6681,10328,0,0,0,14,2730,1},{741,753,0,32,20,15,17833,1},{767,779,0,0,20,15,1449,10},
{6738,10349,0,0,116,7,1449,5},{983,986,0,32,0,15,17833,1},{9970,10394,0,32,0,13,17833,1},{6778,10405,0,0,0,14,2730,7},
{6797,10426,97,0,0,15,9641,3},{10462,10481,0,500,0,13,17833,1},{10501,10501,0,32,0,13,17833,1},
{10511,10511,0,255,0,13,17833,1},{10523,0,0,32,0,1,17685,1},{1415,10547,0,0,0,14,2730,1},{6812,6812,0,0,18,15,1449,7},
{7984,10569,0,32,0,13,17833,1},{6821,10589,0,0,0,14,2730,5},{10620,10620,0,32,0,13,17833,1},
{9980,10631,0,0,0,47,1449,9},{10662,10662,0,0,0,13,1449,1},{6875,10685,0,0,0,47,1449,9},{6890,10702,0,0,0,47,1449,9},
{10721,10721,0,255,0,15,17833,1},{6911,10725,108,16,118,15,26025,3},{3427,10800,0,32,0,15,17833,1},
{6926,10816,0,0,0,15,1449,1},{6159,10836,0,0,20,15,1449,7},{7329,10847,0,6,20,15,17833,1},
{6957,10856,0,0,20,15,1449,7},{6973,10874,116,12,58,15,26025,3},{7011,10909,0,0,18,15,1449,7},
{9258,9258,0,0,0,15,1449,1},{2286,2298,0,32,0,15,17833,1},{2312,2324,0,0,0,15,1449,10},{4643,0,0,0,0,13,1301,1},
{2517,0,0,100,0,13,17685,1},{5611,0,0,0,0,45,1301,9},{9912,0,0,255,0,13,17685,1},{5626,0,0,0,0,13,1301,7},
{5910,0,0,32,0,13,17685,1},{11249,0,0,0,0,13,1301,10},{5645,0,0,255,0,13,17685,1},{741,0,0,32,20,13,17685,1},
{767,0,0,0,20,13,1301,10},{9929,0,0,50,0,13,17685,1},{9942,0,0,70,0,13,17685,1},{11263,0,0,100,63,13,17685,1},
{6738,0,0,0,117,5,1301,5},{983,0,0,32,0,13,17685,1},{9970,0,0,3,0,13,17685,1},{11286,0,0,255,0,13,17685,1},
{9644,0,0,32,0,13,17685,1},{5660,0,0,32,47,13,17685,1},{11302,0,0,100,63,13,17685,1},{5671,0,0,60,0,13,17685,1},
{6875,0,0,0,0,45,1301,9},{6890,0,0,0,0,45,1301,9},{6139,0,0,32,0,13,17685,1},{6148,0,0,13,0,13,17685,3},
{1628,0,0,9,0,13,17685,3},{5749,0,0,10,0,13,17685,3},{2587,0,0,6,0,13,17685,3},{2286,0,0,32,20,13,17685,1},
{2312,0,0,0,20,13,1301,10},{5626,0,0,0,18,13,1301,7},{741,0,0,32,20,13,17685,1},{767,0,0,0,20,13,1301,10},
{983,0,0,32,0,13,17685,1},{9970,0,0,32,0,13,17685,1},{11378,0,0,32,0,13,17685,1},{6093,0,0,0,0,13,1301,7},
{2286,0,0,32,20,13,17685,1},{2312,0,0,0,20,13,1301,10},{741,0,0,32,43,13,17685,1},{767,0,0,0,43,13,1301,10},
{983,0,0,32,43,13,17685,1},{9970,0,0,32,43,13,17685,1},{2286,0,0,32,43,13,17685,1},{2312,0,0,0,43,13,1301,10},
{741,0,0,32,43,13,17685,1},{767,0,0,0,43,13,1301,10},{983,0,0,32,43,13,17685,1},{4418,0,0,0,43,45,1301,9},
{9970,0,0,32,43,13,17685,1},{11510,0,0,32,43,13,17685,1},{1390,0,0,0,43,13,1301,1},{11525,0,0,0,73,13,1297,0},
{2286,0,0,32,43,13,17685,1},{2312,0,0,0,43,13,1301,10},{11555,0,0,0,0,0,2,0},{11577,0,0,0,0,0,2,0},
{741,0,0,0,0,0,2,0},{767,0,0,0,0,0,2,0},{842,0,0,0,0,0,2,0},{11603,0,0,0,0,0,2,0},{983,0,0,0,0,0,2,0},
{11616,0,0,0,0,0,2,0},{1235,0,0,0,0,0,2,0},{5653,0,0,0,0,0,2,0},{1628,0,0,0,0,0,2,0},{11633,0,0,0,0,0,2,0},
{11650,0,0,0,0,0,2,0},{11666,0,0,0,0,0,2,0},{11679,0,0,0,0,0,2,0},{5749,0,0,0,0,0,2,0},{2587,0,0,0,0,0,2,0},
{2286,0,0,0,0,0,2,0},{2312,0,0,0,0,0,2,0},{4643,0,0,0,0,0,2,0},{5626,0,0,0,0,0,2,0},{11782,0,0,0,0,0,2,0},
{11801,0,0,0,0,0,2,0},{741,0,0,0,0,0,2,0},{767,0,0,0,0,0,2,0},{842,0,0,0,0,0,2,0},{11824,0,0,0,0,0,2,0},
{6017,0,0,0,0,0,2,0},{11603,0,0,0,0,0,2,0},{983,0,0,0,0,0,2,0},{11837,0,0,0,0,0,2,0},{11864,0,0,0,0,0,2,0},
{11880,0,0,0,0,0,2,0},{11894,0,0,0,0,0,2,0},{11650,0,0,0,0,0,2,0},{2286,0,0,0,0,0,2,0},{2312,0,0,0,0,0,2,0},
{4643,0,0,0,0,0,2,0},{5626,0,0,0,0,0,2,0},{11782,0,0,0,0,0,2,0},{11801,0,0,0,0,0,2,0},{741,0,0,0,0,0,2,0},
{767,0,0,0,0,0,2,0},{842,0,0,0,0,0,2,0},{11824,0,0,0,0,0,2,0},{6017,0,0,0,0,0,2,0},{11603,0,0,0,0,0,2,0},
{983,0,0,0,0,0,2,0},{11837,0,0,0,0,0,2,0},{11864,0,0,0,0,0,2,0},{11880,0,0,0,0,0,2,0},{11894,0,0,0,0,0,2,0},
{11650,0,0,0,0,0,2,0},{2286,0,0,0,0,0,2,0},{2312,0,0,0,0,0,2,0},{4643,0,0,0,0,0,2,0},{5626,0,0,0,0,0,2,0},
{11782,0,0,0,0,0,2,0},{11801,0,0,0,0,0,2,0},{741,0,0,0,0,0,2,0},{767,0,0,0,0,0,2,0},{842,0,0,0,0,0,2,0},
{11824,0,0,0,0,0,2,0},{6017,0,0,0,0,0,2,0},{11603,0,0,0,0,0,2,0},{983,0,0,0,0,0,2,0},{11837,0,0,0,0,0,2,0},
{11864,0,0,0,0,0,2,0},{11880,0,0,0,0,0,2,0},{11894,0,0,0,0,0,2,0},{11650,0,0,0,0,0,2,0},{2286,0,0,0,0,0,2,0},
{2312,0,0,0,0,0,2,0},{4643,0,0,0,0,0,2,0},{5626,0,0,0,0,0,2,0},{11782,0,0,0,0,0,2,0},{11801,0,0,0,0,0,2,0},
{741,0,0,0,0,0,2,0},{767,0,0,0,0,0,2,0},{842,0,0,0,0,0,2,0},{11824,0,0,0,0,0,2,0},{6017,0,0,0,0,0,2,0},
{11603,0,0,0,0,0,2,0},{983,0,0,0,0,0,2,0},{11837,0,0,0,0,0,2,0},{11864,0,0,0,0,0,2,0},{11880,0,0,0,0,0,2,0},
{11894,0,0,0,0,0,2,0},{11650,0,0,0,0,0,2,0},{2286,0,0,0,0,0,2,0},{2312,0,0,0,0,0,2,0},{4643,0,0,0,0,0,2,0},
{5626,0,0,0,0,0,2,0},{11782,0,0,0,0,0,2,0},{11801,0,0,0,0,0,2,0},{741,0,0,0,0,0,2,0},{767,0,0,0,0,0,2,0},
{842,0,0,0,0,0,2,0},{11824,0,0,0,0,0,2,0},{6017,0,0,0,0,0,2,0},{11603,0,0,0,0,0,2,0},{983,0,0,0,0,0,2,0},
{11837,0,0,0,0,0,2,0},{11864,0,0,0,0,0,2,0},{11880,0,0,0,0,0,2,0},{11894,0,0,0,0,0,2,0},{11650,0,0,0,0,0,2,0},
{2286,0,0,0,0,0,2,0},{2312,0,0,0,0,0,2,0},{4643,0,0,0,0,0,2,0},{5626,0,0,0,0,0,2,0},{11782,0,0,0,0,0,2,0},
{11801,0,0,0,0,0,2,0},{741,0,0,0,0,0,2,0},{767,0,0,0,0,0,2,0},{842,0,0,0,0,0,2,0},{11824,0,0,0,0,0,2,0},
{6017,0,0,0,0,0,2,0},{11603,0,0,0,0,0,2,0},{983,0,0,0,0,0,2,0},{11837,0,0,0,0,0,2,0},{11864,0,0,0,0,0,2,0},
{11880,0,0,0,0,0,2,0},{11894,0,0,0,0,0,2,0},{11650,0,0,0,0,0,2,0},{2286,0,0,0,0,0,2,0},{2312,0,0,0,0,0,2,0},
{4643,0,0,0,0,0,2,0},{5626,0,0,0,0,0,2,0},{11782,0,0,0,0,0,2,0},{11801,0,0,0,0,0,2,0},{741,0,0,0,0,0,2,0},
{767,0,0,0,0,0,2,0},{842,0,0,0,0,0,2,0},{11824,0,0,0,0,0,2,0},{6017,0,0,0,0,0,2,0},{11603,0,0,0,0,0,2,0},
{983,0,0,0,0,0,2,0},{11837,0,0,0,0,0,2,0},{11864,0,0,0,0,0,2,0},{11880,0,0,0,0,0,2,0},{11894,0,0,0,0,0,2,0},
{11650,0,0,0,0,0,2,0},{2286,0,0,0,0,0,2,0},{2312,0,0,0,0,0,2,0},{4643,0,0,0,0,0,2,0},{5626,0,0,0,0,0,2,0},
{11782,0,0,0,0,0,2,0},{11801,0,0,0,0,0,2,0},{741,0,0,0,0,0,2,0},{767,0,0,0,0,0,2,0},{842,0,0,0,0,0,2,0},
{11824,0,0,0,0,0,2,0},{6017,0,0,0,0,0,2,0},{11603,0,0,0,0,0,2,0},{983,0,0,0,0,0,2,0},{11837,0,0,0,0,0,2,0},
{11864,0,0,0,0,0,2,0},{11880,0,0,0,0,0,2,0},{11894,0,0,0,0,0,2,0},{11650,0,0,0,0,0,2,0},{2286,0,0,0,0,0,2,0},
{2312,0,0,0,0,0,2,0},{4643,0,0,0,0,0,2,0},{5626,0,0,0,0,0,2,0},{11782,0,0,0,0,0,2,0},{11801,0,0,0,0,0,2,0},
{741,0,0,0,0,0,2,0},{767,0,0,0,0,0,2,0},{842,0,0,0,0,0,2,0},{11824,0,0,0,0,0,2,0},{6017,0,0,0,0,0,2,0},
{11603,0,0,0,0,0,2,0},{983,0,0,0,0,0,2,0},{11837,0,0,0,0,0,2,0},{11864,0,0,0,0,0,2,0},{11880,0,0,0,0,0,2,0},
{11894,0,0,0,0,0,2,0},{11650,0,0,0,0,0,2,0},{2286,0,0,0,0,0,2,0},{2312,0,0,0,0,0,2,0},{4643,0,0,0,0,0,2,0},
{5626,0,0,0,0,0,2,0},{11782,0,0,0,0,0,2,0},{11801,0,0,0,0,0,2,0},{741,0,0,0,0,0,2,0},{767,0,0,0,0,0,2,0},
{842,0,0,0,0,0,2,0},{11824,0,0,0,0,0,2,0},{6017,0,0,0,0,0,2,0},{11603,0,0,0,0,0,2,0},{983,0,0,0,0,0,2,0},
{11837,0,0,0,0,0,2,0},{11864,0,0,0,0,0,2,0},{11880,0,0,0,0,0,2,0},{11894,0,0,0,0,0,2,0},{11650,0,0,0,0,0,2,0},
{2286,0,0,0,0,0,2,0},{2312,0,0,0,0,0,2,0},{4643,0,0,0,0,0,2,0},{5626,0,0,0,0,0,2,0},{11782,0,0,0,0,0,2,0},
{11801,0,0,0,0,0,2,0},{741,0,0,0,0,0,2,0},{767,0,0,0,0,0,2,0},{842,0,0,0,0,0,2,0},{11824,0,0,0,0,0,2,0},
{6017,0,0,0,0,0,2,0},{11603,0,0,0,0,0,2,0},{983,0,0,0,0,0,2,0},{11837,0,0,0,0,0,2,0},{11864,0,0,0,0,0,2,0},
{11880,0,0,0,0,0,2,0},{11894,0,0,0,0,0,2,0},{11650,0,0,0,0,0,2,0},{2286,0,0,0,0,0,2,0},{2312,0,0,0,0,0,2,0},
{4643,0,0,0,0,0,2,0},{5626,0,0,0,0,0,2,0},{11782,0,0,0,0,0,2,0},{11801,0,0,0,0,0,2,0},{741,0,0,0,0,0,2,0},
{767,0,0,0,0,0,2,0},{842,0,0,0,0,0,2,0},{11824,0,0,0,0,0,2,0},{6017,0,0,0,0,0,2,0},{11603,0,0,0,0,0,2,0},
{983,0,0,0,0,0,2,0},{11837,0,0,0,0,0,2,0},{11864,0,0,0,0,0,2,0},{11880,0,0,0,0,0,2,0},{11894,0,0,0,0,0,2,0},
{11650,0,0,0,0,0,2,0},{2286,0,0,0,0,0,2,0},{2312,0,0,0,0,0,2,0},{4643,0,0,0,0,0,2,0},{5626,0,0,0,0,0,2,0},
{11782,0,0,0,0,0,2,0},{11801,0,0,0,0,0,2,0},{741,0,0,0,0,0,2,0},{767,0,0,0,0,0,2,0},{842,0,0,0,0,0,2,0},
{11824,0,0,0,0,0,2,0},{6017,0,0,0,0,0,2,0},{11603,0,0,0,0,0,2,0},{983,0,0,0,0,0,2,0},{11837,0,0,0,0,0,2,0},
{11864,0,0,0,0,0,2,0},{11880,0,0,0,0,0,2,0},{11894,0,0,0,0,0,2,0},{11650,0,0,0,0,0,2,0},{2286,0,0,0,0,0,2,0},
{2312,0,0,0,0,0,2,0},{4643,0,0,0,0,0,2,0},{5626,0,0,0,0,0,2,0},{11782,0,0,0,0,0,2,0},{11801,0,0,0,0,0,2,0},
{741,0,0,0,0,0,2,0},{767,0,0,0,0,0,2,0},{842,0,0,0,0,0,2,0},{11824,0,0,0,0,0,2,0},{6017,0,0,0,0,0,2,0},
{11603,0,0,0,0,0,2,0},{983,0,0,0,0,0,2,0},{11837,0,0,0,0,0,2,0},{11864,0,0,0,0,0,2,0},{11880,0,0,0,0,0,2,0},
{11894,0,0,0,0,0,2,0},{11650,0,0,0,0,0,2,0},{2286,0,0,0,0,0,2,0},{2312,0,0,0,0,0,2,0},{4643,0,0,0,0,0,2,0},
{5626,0,0,0,0,0,2,0},{11782,0,0,0,0,0,2,0},{11801,0,0,0,0,0,2,0},{741,0,0,0,0,0,2,0},{767,0,0,0,0,0,2,0},
{842,0,0,0,0,0,2,0},{11824,0,0,0,0,0,2,0},{6017,0,0,0,0,0,2,0},{11603,0,0,0,0,0,2,0},{983,0,0,0,0,0,2,0},
{11837,0,0,0,0,0,2,0},{11864,0,0,0,0,0,2,0},{11880,0,0,0,0,0,2,0},{11894,0,0,0,0,0,2,0},{11650,0,0,0,0,0,2,0},
{2286,0,0,0,0,0,2,0},{2312,0,0,0,0,0,2,0},{4643,0,0,0,0,0,2,0},{5626,0,0,0,0,0,2,0},{11782,0,0,0,0,0,2,0},
{11801,0,0,0,0,0,2,0},{741,0,0,0,0,0,2,0},{767,0,0,0,0,0,2,0},{842,0,0,0,0,0,2,0},{11824,0,0,0,0,0,2,0},
{6017,0,0,0,0,0,2,0},{11603,0,0,0,0,0,2,0},{983,0,0,0,0,0,2,0},{11837,0,0,0,0,0,2,0},{11864,0,0,0,0,0,2,0},
{11880,0,0,0,0,0,2,0},{11894,0,0,0,0,0,2,0},{11650,0,0,0,0,0,2,0},{2286,0,0,0,0,0,2,0},{2312,0,0,0,0,0,2,0},
{4643,0,0,0,0,0,2,0},{5626,0,0,0,0,0,2,0},{11782,0,0,0,0,0,2,0},{11801,0,0,0,0,0,2,0},{741,0,0,0,0,0,2,0},
{767,0,0,0,0,0,2,0},{842,0,0,0,0,0,2,0},{11824,0,0,0,0,0,2,0},{6017,0,0,0,0,0,2,0},{11603,0,0,0,0,0,2,0},
{983,0,0,0,0,0,2,0},{11837,0,0,0,0,0,2,0},{11864,0,0,0,0,0,2,0},{11880,0,0,0,0,0,2,0},{11894,0,0,0,0,0,2,0},
{11650,0,0,0,0,0,2,0},{2286,0,0,0,0,0,2,0},{2312,0,0,0,0,0,2,0},{4643,0,0,0,0,0,2,0},{5626,0,0,0,0,0,2,0},
{11782,0,0,0,0,0,2,0},{11801,0,0,0,0,0,2,0},{741,0,0,0,0,0,2,0},{767,0,0,0,0,0,2,0},{842,0,0,0,0,0,2,0},
{11824,0,0,0,0,0,2,0},{6017,0,0,0,0,0,2,0},{11603,0,0,0,0,0,2,0},{983,0,0,0,0,0,2,0},{11837,0,0,0,0,0,2,0},
{11864,0,0,0,0,0,2,0},{11880,0,0,0,0,0,2,0},{11894,0,0,0,0,0,2,0},{11650,0,0,0,0,0,2,0},{2286,0,0,0,0,0,2,0},
{2312,0,0,0,0,0,2,0},{4643,0,0,0,0,0,2,0},{5626,0,0,0,0,0,2,0},{11782,0,0,0,0,0,2,0},{11801,0,0,0,0,0,2,0},
{741,0,0,0,0,0,2,0},{767,0,0,0,0,0,2,0},{842,0,0,0,0,0,2,0},{11824,0,0,0,0,0,2,0},{6017,0,0,0,0,0,2,0},
{11603,0,0,0,0,0,2,0},{983,0,0,0,0,0,2,0},{11837,0,0,0,0,0,2,0},{11864,0,0,0,0,0,2,0},{11880,0,0,0,0,0,2,0},
{11894,0,0,0,0,0,2,0},{11650,0,0,0,0,0,2,0},{2286,0,0,0,0,0,2,0},{2312,0,0,0,0,0,2,0},{4643,0,0,0,0,0,2,0},
{5626,0,0,0,0,0,2,0},{11782,0,0,0,0,0,2,0},{11801,0,0,0,0,0,2,0},{741,0,0,0,0,0,2,0},{767,0,0,0,0,0,2,0},
{842,0,0,0,0,0,2,0},{11824,0,0,0,0,0,2,0},{6017,0,0,0,0,0,2,0},{11603,0,0,0,0,0,2,0},{983,0,0,0,0,0,2,0},
{11837,0,0,0,0,0,2,0},{11864,0,0,0,0,0,2,0},{11880,0,0,0,0,0,2,0},{11894,0,0,0,0,0,2,0},{11650,0,0,0,0,0,2,0},
{2286,0,0,0,0,0,2,0},{2312,0,0,0,0,0,2,0},{5626,0,0,0,0,0,2,0},{11782,0,0,0,0,0,2,0},{741,0,0,0,0,0,2,0},
{767,0,0,0,0,0,2,0},{842,0,0,0,0,0,2,0},{11603,0,0,0,0,0,2,0},{983,0,0,0,0,0,2,0},{1235,0,0,0,0,0,2,0},
{2587,0,0,0,0,0,2,0},{2286,0,0,0,0,0,2,0},{2312,0,0,0,0,0,2,0},{741,0,0,0,0,0,2,0},{767,0,0,0,0,0,2,0},
{983,0,0,0,0,0,2,0},{5653,0,0,0,0,0,2,0},{13518,0,0,0,0,0,2,0},{13537,0,0,0,0,0,2,0},{1628,0,0,0,0,0,2,0},
{13558,0,0,0,0,0,2,0},{13573,0,0,0,0,0,2,0},{13587,0,0,0,0,0,2,0},{13603,0,0,0,0,0,2,0},{2286,0,0,0,0,0,2,0},
{2312,0,0,0,0,0,2,0},{4985,0,0,0,0,0,2,0},{741,0,0,0,0,0,2,0},{767,0,0,0,0,0,2,0},{8074,0,0,0,0,0,2,0},
{13689,0,0,0,0,0,2,0},{13700,0,0,0,0,0,2,0},{13713,0,0,0,0,0,2,0},{13726,0,0,0,0,0,2,0},{13741,0,0,0,0,0,2,0},
{983,0,0,0,0,0,2,0},{8137,0,0,0,0,0,2,0},{2286,0,0,0,0,0,2,0},{2312,0,0,0,0,0,2,0},{13758,0,0,0,0,0,2,0},
{2548,0,0,0,0,0,2,0},{741,0,0,0,0,0,2,0},{13771,0,0,0,0,0,2,0},{767,0,0,0,0,0,2,0},{3192,0,0,0,0,0,2,0},
{13790,0,0,0,0,0,2,0},{3954,0,0,0,0,0,2,0},{983,0,0,0,0,0,2,0},{13800,0,0,0,0,0,2,0},{13812,0,0,0,0,0,2,0},
{13822,0,0,0,0,0,2,0},{13834,0,0,0,0,0,2,0},{13843,0,0,0,0,0,2,0},{13858,0,0,0,0,0,2,0},{13876,0,0,0,0,0,2,0},
{13889,0,0,0,0,0,2,0},{13905,0,0,0,0,0,2,0},{13925,0,0,0,0,0,2,0},{13939,0,0,0,0,0,2,0},{5432,0,0,0,0,0,2,0},
{1628,0,0,0,0,0,2,0},{2286,0,0,0,0,0,2,0},{2312,0,0,0,0,0,2,0},{13984,0,0,0,0,0,2,0},{3086,0,0,0,0,0,2,0},
{13998,0,0,0,0,0,2,0},{14024,0,0,0,0,0,2,0},{14043,0,0,0,0,0,2,0},{14056,0,0,0,0,0,2,0},{14086,0,0,0,0,0,2,0},
{14123,0,0,0,0,0,2,0},{14158,0,0,0,0,0,2,0},{14190,0,0,0,0,0,2,0},{14218,0,0,0,0,0,2,0},{14246,0,0,0,0,0,2,0},
{14276,0,0,0,0,0,2,0},{694,0,0,0,0,0,2,0},{3113,0,0,0,0,0,2,0},{741,0,0,0,0,0,2,0},{767,0,0,0,0,0,2,0},
{3135,0,0,0,0,0,2,0},{3147,0,0,0,0,0,2,0},{3169,0,0,0,0,0,2,0},{3265,0,0,0,0,0,2,0},{983,0,0,0,0,0,2,0},
{6034,0,0,0,0,0,2,0},{1111,0,0,0,0,0,2,0},{1390,0,0,0,0,0,2,0},{3326,0,0,0,0,0,2,0},{3341,0,0,0,0,0,2,0},
{3353,0,0,0,0,0,2,0},{14306,0,0,0,0,0,2,0},{3375,0,0,0,0,0,2,0},{14319,0,0,0,0,0,2,0},{1558,0,0,0,0,0,2,0},
{3386,0,0,0,0,0,2,0},{1628,0,0,0,0,0,2,0},{6926,0,0,0,0,0,2,0},{3442,0,0,0,0,0,2,0},{3450,0,0,0,0,0,2,0},
{3462,0,0,0,0,0,2,0},{3476,0,0,0,0,0,2,0},{2587,0,0,0,0,0,2,0},{2286,0,0,0,0,0,2,0},{2312,0,0,0,0,0,2,0},
{2517,0,0,0,0,0,2,0},{14792,0,0,0,0,0,2,0},{5626,0,0,0,0,0,2,0},{14809,0,0,0,0,0,2,0},{6501,0,0,0,0,0,2,0},
{14823,0,0,0,0,0,2,0},{8478,0,0,0,0,0,2,0},{14835,0,0,0,0,0,2,0},{694,0,0,0,0,0,2,0},{741,0,0,0,0,0,2,0},
{767,0,0,0,0,0,2,0},{842,0,0,0,0,0,2,0},{3192,0,0,0,0,0,2,0},{14842,0,0,0,0,0,2,0},{6738,0,0,0,0,0,2,0},
{8501,0,0,0,0,0,2,0},{983,0,0,0,0,0,2,0},{14851,0,0,0,0,0,2,0},{14873,0,0,0,0,0,2,0},{6034,0,0,0,0,0,2,0},
{1111,0,0,0,0,0,2,0},{14892,0,0,0,0,0,2,0},{14913,0,0,0,0,0,2,0},{14924,0,0,0,0,0,2,0},{14937,0,0,0,0,0,2,0},
{14946,0,0,0,0,0,2,0},{14957,0,0,0,0,0,2,0},{14967,0,0,0,0,0,2,0},{14976,0,0,0,0,0,2,0},{14986,0,0,0,0,0,2,0},
{15003,0,0,0,0,0,2,0},{15021,0,0,0,0,0,2,0},{15049,0,0,0,0,0,2,0},{1390,0,0,0,0,0,2,0},{15069,0,0,0,0,0,2,0},
{10523,0,0,0,0,0,2,0},{1415,0,0,0,0,0,2,0},{6812,0,0,0,0,0,2,0},{15081,0,0,0,0,0,2,0},{15108,0,0,0,0,0,2,0},
{15126,0,0,0,0,0,2,0},{15153,0,0,0,0,0,2,0},{15179,0,0,0,0,0,2,0},{15199,0,0,0,0,0,2,0},{15225,0,0,0,0,0,2,0},
{15248,0,0,0,0,0,2,0},{1558,0,0,0,0,0,2,0},{15273,0,0,0,0,0,2,0},{15280,0,0,0,0,0,2,0},{7329,0,0,0,0,0,2,0},
{6973,0,0,0,0,0,2,0},{15287,0,0,0,0,0,2,0},{15306,0,0,0,0,0,2,0},{9258,0,0,0,0,0,2,0},{2286,0,0,0,0,0,2,0},
{2312,0,0,0,0,0,2,0},{741,0,0,0,0,0,2,0},{767,0,0,0,0,0,2,0},{15433,0,0,0,0,0,2,0},{2627,0,0,0,0,0,2,0},
{983,0,0,0,0,0,2,0},{9243,0,0,0,0,0,2,0},{2696,0,0,0,0,0,2,0},{15450,0,0,0,0,0,2,0},{15470,0,0,0,0,0,2,0},
{2587,0,0,0,0,0,2,0},{2286,0,0,0,0,0,2,0},{2312,0,0,0,0,0,2,0},{15475,0,0,0,0,0,2,0},{741,0,0,0,0,0,2,0},
{767,0,0,0,0,0,2,0},{2627,0,0,0,0,0,2,0},{983,0,0,0,0,0,2,0},{9243,0,0,0,0,0,2,0},{2696,0,0,0,0,0,2,0},
{15450,0,0,0,0,0,2,0},{15470,0,0,0,0,0,2,0},{2286,0,0,0,0,0,2,0},{2312,0,0,0,0,0,2,0},{15475,0,0,0,0,0,2,0},
{741,0,0,0,0,0,2,0},{767,0,0,0,0,0,2,0},{15433,0,0,0,0,0,2,0},{2627,0,0,0,0,0,2,0},{983,0,0,0,0,0,2,0},
{9243,0,0,0,0,0,2,0},{2696,0,0,0,0,0,2,0},{15450,0,0,0,0,0,2,0},{15529,0,0,0,0,0,2,0},{15470,0,0,0,0,0,2,0},
{2587,0,0,0,0,0,2,0},{2286,0,0,0,0,0,2,0},{2312,0,0,0,0,0,2,0},{15475,0,0,0,0,0,2,0},{741,0,0,0,0,0,2,0},
{767,0,0,0,0,0,2,0},{15433,0,0,0,0,0,2,0},{2627,0,0,0,0,0,2,0},{983,0,0,0,0,0,2,0},{9243,0,0,0,0,0,2,0},
{2696,0,0,0,0,0,2,0},{15450,0,0,0,0,0,2,0},{15470,0,0,0,0,0,2,0},{2587,0,0,0,0,0,2,0},{2286,0,0,0,0,0,2,0},
{2312,0,0,0,0,0,2,0},{15475,0,0,0,0,0,2,0},{4643,0,0,32,0,13,17685,1},{2517,0,0,100,0,13,17685,1},
{5626,0,0,0,18,13,1301,7},{5896,0,0,0,0,9,1301,7},{15552,0,0,0,22,13,1301,7},{15579,0,0,0,22,1,1301,7},
{15600,0,0,50,0,13,17685,1},{15618,0,0,8,22,13,17685,1},{5633,0,0,0,0,13,1301,10},{5645,0,0,255,0,13,17685,1},
{741,0,0,32,20,13,17685,1},{767,0,0,0,20,13,1301,10},{842,0,0,0,0,0,2,0},{3251,0,0,0,0,45,1301,9},
{927,0,0,0,0,13,1297,0},{15643,0,0,0,18,9,1297,0},{15661,0,0,70,0,13,17685,1},{15676,0,0,0,0,0,2,0},
{15704,0,0,0,0,0,2,0},{15732,0,0,500,9,13,17685,1},{15748,0,0,20,9,13,17685,1},{15768,0,0,19,0,13,17685,3},
{983,0,0,32,0,13,17685,1},{9970,0,0,32,22,1,17685,1},{9644,0,0,255,23,1,17685,1},{15781,0,0,0,64,1,1297,0},
{15800,0,0,0,0,0,2,0},{15813,0,0,0,0,13,1301,10},{2900,0,0,32,0,13,17685,1},{15835,0,0,32,60,5,17685,1},
{15859,0,0,32,23,13,17685,1},{15873,0,0,0,0,0,2,0},{15882,0,0,0,0,0,2,0},{15893,0,0,0,0,0,2,0},
{5671,0,0,60,0,13,17685,1},{6093,0,0,0,0,13,1301,7},{15913,0,0,60,0,13,17685,1},{15938,0,0,0,0,13,1301,10},
{15948,0,0,35,0,13,17685,1},{15963,0,0,20,0,13,17685,1},{6132,0,0,0,65,5,1301,1},{15983,0,0,0,65,5,1301,1},
{1628,0,0,11,0,13,17685,3},{15994,0,0,0,0,13,1301,10},{5749,0,0,11,0,13,17685,3},{2587,0,0,10,0,13,17685,3},
{6981,0,0,0,0,13,1301,7},{2286,0,0,0,0,13,1301,1},{2312,0,0,0,0,13,1301,10},{16026,0,0,0,0,0,2,0},
{16038,0,0,0,0,0,2,0},{741,0,0,0,0,0,2,0},{767,0,0,0,0,0,2,0},{3251,0,0,0,0,0,2,0},{983,0,0,0,0,0,2,0},
{16061,0,0,0,0,0,2,0},{2286,0,0,0,0,0,2,0},{2312,0,0,0,0,0,2,0},{5626,0,0,0,0,0,2,0},{741,0,0,0,0,0,2,0},
{767,0,0,0,0,0,2,0},{3251,0,0,0,0,0,2,0},{983,0,0,0,0,0,2,0},{2286,0,0,0,0,0,2,0},{2312,0,0,0,0,0,2,0},
{5626,0,0,0,0,0,2,0},{767,0,0,0,0,0,2,0},{16232,0,0,0,0,0,2,0},{16258,0,0,0,0,0,2,0},{16290,0,0,0,0,0,2,0},
{13741,0,0,0,0,0,2,0},{16300,0,0,0,0,0,2,0},{16317,0,0,0,0,0,2,0},{16335,0,0,0,0,0,2,0},{16356,0,0,0,0,0,2,0},
{16375,0,0,0,0,0,2,0},{983,0,0,0,0,0,2,0},{2312,0,0,0,0,0,2,0},{4643,0,0,32,0,13,17685,1},{2813,0,0,9,0,13,17685,1},
{16440,0,0,70,0,13,17685,1},{16455,0,0,30,0,129,17685,1},{16472,0,0,32,0,13,17685,1},{2824,0,0,16,0,13,17685,3},
{16493,0,0,255,0,13,17685,1},{16505,0,0,255,0,13,17685,1},{16517,0,0,70,0,13,17685,1},{16529,0,0,40,0,5,17685,1},
{16537,0,0,44,0,5,17685,1},{16548,0,0,20,0,5,17685,1},{16562,0,0,50,0,5,17685,1},{1641,0,0,0,0,13,1301,5},
{16571,0,0,10,0,13,17685,1},{16586,0,0,4,0,13,17685,1},{16601,0,0,70,0,13,17685,1},{16610,0,0,18,0,13,17685,1},
{15618,0,0,8,0,13,17685,1},{16619,0,0,80,0,13,17685,1},{16628,0,0,20,0,13,17685,1},{16643,0,0,60,0,13,17685,1},
{16658,0,0,10,0,13,17685,1},{16675,0,0,60,0,13,17685,1},{16699,0,0,30,0,137,17685,1},{16725,0,0,32,0,13,17685,1},
{16755,0,0,11,0,13,17685,3},{16779,0,0,20,0,13,17685,3},{16796,0,0,11,35,5,17685,1},{5307,0,0,80,0,13,17685,1},
{16823,0,0,80,0,13,17685,1},{5312,0,0,2,0,13,17685,1},{741,0,0,32,20,13,17685,1},{767,0,0,0,20,13,1301,9},
{16835,0,0,255,0,13,17685,1},{16854,0,0,255,0,13,17685,1},{16873,0,0,40,0,13,17685,1},{16888,0,0,44,0,13,17685,1},
{16906,0,0,0,0,13,1301,6},{16932,0,0,0,0,13,1301,6},{16957,0,0,50,0,13,17685,1},{16978,0,0,32,0,13,17685,1},
{16999,0,0,16,0,129,17685,1},{17016,0,0,20,0,13,17685,1},{17037,0,0,0,0,137,1301,1},{17060,0,0,50,0,13,17685,1},
{17076,0,0,32,0,13,17685,3},{17091,0,0,255,0,13,17685,1},{17107,0,0,80,0,13,17685,1},{17113,0,0,3,0,13,17685,3},
{5331,0,0,30,0,13,17685,1},{15643,0,0,0,18,9,1297,0},{17129,0,0,42,0,13,17685,1},{983,0,0,32,0,13,17685,1},
{17134,0,0,15,0,13,17685,1},{17144,0,0,0,0,13,1301,9},{5351,0,0,70,0,13,17685,1},{17174,0,0,0,0,13,1301,9},
{17198,0,0,39,0,13,17685,3},{17220,0,0,0,0,45,1301,9},{17240,0,0,36,0,13,17685,1},{17250,0,0,3,0,13,17685,3},
{17266,0,0,0,0,45,1301,9},{17284,0,0,0,0,13,1301,6},{17314,0,0,128,94,1,17685,1},{17337,0,0,0,94,1,1301,1},
{17360,0,0,128,94,1,17685,1},{17384,0,0,0,94,1,1301,1},{17401,0,0,0,94,1,1301,9},{17420,0,0,0,94,1,1301,1},
{1230,0,0,51,0,13,17685,1},{17435,0,0,0,27,13,1301,6},{17458,0,0,6,47,13,17685,1},{17478,0,0,0,0,13,1301,6},
{17497,0,0,64,0,13,17685,1},{17508,0,0,80,0,13,17685,1},{17520,0,0,32,0,13,17685,1},{17541,0,0,32,0,13,17685,3},
{17552,0,0,40,0,13,17685,1},{5421,0,0,20,0,13,17685,1},{17558,0,0,64,58,69,17685,1},{17572,0,0,0,0,1,1301,5},
{5432,0,0,70,0,13,17685,1},{17587,0,0,100,0,13,17685,1},{17598,0,0,30,0,13,17685,1},{17611,0,0,255,48,69,17685,1},
{17619,0,0,0,0,13,1301,6},{17646,0,0,0,0,13,1301,6},{2587,0,0,0,0,13,1301,3},{2286,0,0,32,20,13,17685,1},
{2312,0,0,0,0,13,1301,9},{17677,0,0,0,0,13,1301,5},{4643,0,0,0,0,0,2,0},{741,0,0,0,0,0,2,0},{767,0,0,0,0,0,2,0},
{983,0,0,0,0,0,2,0},{2900,0,0,0,0,0,2,0},{17764,0,0,0,0,0,2,0},{2286,0,0,0,0,0,2,0},{2312,0,0,0,0,0,2,0},
{4643,0,0,32,0,13,17685,1},{2813,0,0,9,0,13,17685,1},{16440,0,0,70,0,13,17685,1},{16455,0,0,30,0,129,17685,1},
{16472,0,0,32,0,13,17685,1},{2824,0,0,16,0,13,17685,3},{16493,0,0,255,0,1,17685,1},{16505,0,0,255,0,1,17685,1},
{16517,0,0,70,0,13,17685,1},{16529,0,0,40,0,5,17685,1},{16537,0,0,44,0,5,17685,1},{16548,0,0,20,0,5,17685,1},
{16562,0,0,50,0,5,17685,1},{1641,0,0,0,0,1,1301,5},{16571,0,0,10,0,13,17685,1},{16586,0,0,4,0,13,17685,1},
{16601,0,0,70,0,13,17685,1},{16610,0,0,18,0,13,17685,1},{15618,0,0,8,0,13,17685,1},{16619,0,0,80,0,13,17685,1},
{16628,0,0,20,0,13,17685,1},{16643,0,0,60,0,13,17685,1},{16658,0,0,10,0,13,17685,1},{16675,0,0,60,0,13,17685,1},
{16699,0,0,30,0,137,17685,1},{16725,0,0,32,0,13,17685,1},{16755,0,0,11,0,13,17685,3},{16779,0,0,20,0,13,17685,3},
{16796,0,0,11,35,5,17685,1},{5307,0,0,80,0,13,17685,1},{16823,0,0,80,0,13,17685,1},{5312,0,0,2,0,13,17685,1},
{741,0,0,32,20,13,17685,1},{767,0,0,0,20,13,1301,9},{16835,0,0,255,0,13,17685,1},{16854,0,0,255,0,13,17685,1},
{16873,0,0,40,0,13,17685,1},{16888,0,0,44,0,13,17685,1},{16906,0,0,0,0,13,1301,6},{16932,0,0,0,0,13,1301,6},
{16957,0,0,50,0,13,17685,1},{16978,0,0,32,0,13,17685,1},{16999,0,0,16,0,129,17685,1},{17016,0,0,20,0,13,17685,1},
{17037,0,0,0,0,137,1301,1},{17060,0,0,50,0,13,17685,1},{17076,0,0,32,0,13,17685,3},{17091,0,0,255,0,13,17685,1},
{17107,0,0,80,0,13,17685,1},{17113,0,0,3,0,13,17685,3},{5331,0,0,30,0,13,17685,1},{15643,0,0,0,18,9,1297,0},
{17129,0,0,42,0,13,17685,1},{983,0,0,32,0,13,17685,1},{17134,0,0,15,0,13,17685,1},{17144,0,0,0,0,13,1301,9},
{5351,0,0,70,0,13,17685,1},{17174,0,0,0,0,13,1301,9},{17198,0,0,39,0,13,17685,3},{17220,0,0,0,0,45,1301,9},
{17240,0,0,36,0,13,17685,1},{17250,0,0,3,0,13,17685,3},{17266,0,0,0,0,45,1301,9},{17284,0,0,0,0,13,1301,6},
{17314,0,0,128,94,1,17685,1},{17337,0,0,0,94,1,1301,1},{17360,0,0,128,94,1,17685,1},{17384,0,0,0,94,1,1301,1},
{17401,0,0,0,94,1,1301,9},{17420,0,0,0,94,1,1301,1},{1230,0,0,51,0,13,17685,1},{17435,0,0,0,27,13,1301,6},
{2900,0,0,0,0,5,277,1},{17458,0,0,6,47,13,17685,1},{17478,0,0,0,0,13,1301,6},{17497,0,0,64,0,13,17685,1},
{17508,0,0,80,0,13,17685,1},{17520,0,0,32,0,13,17685,1},{17541,0,0,32,0,13,17685,3},{17552,0,0,40,0,13,17685,1},
{5421,0,0,20,0,13,17685,1},{17558,0,0,64,58,5,17685,1},{17572,0,0,0,0,1,1301,5},{5432,0,0,70,0,13,17685,1},
{17587,0,0,100,0,13,17685,1},{17598,0,0,30,0,13,17685,1},{17611,0,0,255,48,5,17685,1},{17619,0,0,0,0,13,1301,6},
{17646,0,0,0,0,13,1301,6},{2587,0,0,0,0,13,1301,3},{2286,0,0,32,20,13,17685,1},{2312,0,0,0,0,13,1301,9},
{17802,0,0,0,0,5,277,10},{17677,0,0,0,0,13,1301,5},{17864,0,0,0,0,0,2,0},{927,0,0,0,0,0,2,0},{16317,0,0,0,0,0,2,0},
{17873,0,0,0,0,0,2,0},{17902,0,0,0,0,0,2,0},{17925,0,0,0,0,0,2,0},{983,0,0,0,0,0,2,0},{17938,0,0,0,0,0,2,0},
{2900,0,0,0,0,0,2,0},{17948,0,0,0,0,0,2,0},{17966,0,0,0,0,0,2,0},{17980,0,0,0,0,0,2,0},{17995,0,0,0,0,0,2,0},
{11864,0,0,0,0,0,2,0},{11880,0,0,0,0,0,2,0},{5626,0,0,0,0,0,2,0},{16038,0,0,0,0,0,2,0},{741,0,0,0,0,0,2,0},
{767,0,0,0,0,0,2,0},{983,0,0,0,0,0,2,0},{9970,0,0,0,0,0,2,0},{2286,0,0,0,0,0,2,0},{2312,0,0,0,0,0,2,0},
{5626,0,0,0,0,0,2,0},{741,0,0,0,0,0,2,0},{767,0,0,0,0,0,2,0},{983,0,0,0,0,0,2,0},{2286,0,0,0,0,0,2,0},
{2312,0,0,0,0,0,2,0},{767,0,0,0,0,0,2,0},{18122,0,0,0,0,0,2,0},{983,0,0,0,0,0,2,0},{18138,0,0,0,0,0,2,0},
{18148,0,0,0,0,0,2,0},{18158,0,0,0,0,0,2,0},{1628,0,0,0,0,0,2,0},{2312,0,0,0,0,0,2,0},{767,0,0,0,0,0,2,0},
{18222,0,0,0,0,0,2,0},{18238,0,0,0,0,0,2,0},{983,0,0,0,0,0,2,0},{2965,0,0,0,0,0,2,0},{2972,0,0,0,0,0,2,0},
{18256,0,0,0,0,0,2,0},{18272,0,0,0,0,0,2,0},{1628,0,0,0,0,0,2,0},{2312,0,0,0,0,0,2,0},{741,0,0,0,0,0,2,0},
{767,0,0,0,0,0,2,0},{2627,0,0,0,0,0,2,0},{4362,0,0,0,0,0,2,0},{983,0,0,0,0,0,2,0},{18313,0,0,0,0,0,2,0},
{18346,0,0,0,0,0,2,0},{4467,0,0,0,0,0,2,0},{18361,0,0,0,0,0,2,0},{18378,0,0,0,0,0,2,0},{18398,0,0,0,0,0,2,0},
{1628,0,0,0,0,0,2,0},{4060,0,0,0,0,0,2,0},{2286,0,0,0,0,0,2,0},{2312,0,0,0,0,0,2,0},{18448,0,0,0,0,0,2,0},
{5910,0,0,0,0,0,2,0},{5633,0,0,0,0,0,2,0},{741,0,0,0,0,0,2,0},{767,0,0,0,0,0,2,0},{3192,0,0,0,0,0,2,0},
{983,0,0,0,0,0,2,0},{18459,0,0,0,0,0,2,0},{18475,0,0,0,0,0,2,0},{18487,0,0,0,0,0,2,0},{18509,0,0,0,0,0,2,0},
{15882,0,0,0,0,0,2,0},{18516,0,0,0,0,0,2,0},{18534,0,0,0,0,0,2,0},{2696,0,0,0,0,0,2,0},{1628,0,0,0,0,0,2,0},
{6209,0,0,0,0,0,2,0},{18542,0,0,0,0,0,2,0},{18563,0,0,0,0,0,2,0},{2286,0,0,0,0,0,2,0},{2312,0,0,0,0,0,2,0},
{5626,0,0,0,0,0,2,0},{146,0,0,0,0,0,2,0},{18693,0,0,0,0,0,2,0},{5910,0,0,0,0,0,2,0},{5633,0,0,0,0,0,2,0},
{741,0,0,0,0,0,2,0},{767,0,0,0,0,0,2,0},{842,0,0,0,0,0,2,0},{3192,0,0,0,0,0,2,0},{3954,0,0,0,0,0,2,0},
{927,0,0,0,0,0,2,0},{983,0,0,0,0,0,2,0},{5653,0,0,0,0,0,2,0},{15882,0,0,0,0,0,2,0},{18534,0,0,0,0,0,2,0},
{13925,0,0,0,0,0,2,0},{1628,0,0,0,0,0,2,0},{2286,0,0,0,0,0,2,0},{2312,0,0,0,0,0,2,0},{741,0,0,0,0,0,2,0},
{767,0,0,0,0,0,2,0},{983,0,0,0,0,0,2,0},{2286,0,0,0,0,0,2,0},{2312,0,0,0,0,0,2,0},{18839,0,0,0,0,0,2,0},
{18855,0,0,0,0,0,2,0},{767,0,0,0,0,0,2,0},{18863,0,0,0,0,0,2,0},{927,0,0,0,0,0,2,0},{16317,0,0,0,0,0,2,0},
{17873,0,0,0,0,0,2,0},{15768,0,0,0,0,0,2,0},{17902,0,0,0,0,0,2,0},{983,0,0,0,0,0,2,0},{11378,0,0,0,0,0,2,0},
{17966,0,0,0,0,0,2,0},{17980,0,0,0,0,0,2,0},{17995,0,0,0,0,0,2,0},{11864,0,0,0,0,0,2,0},{11880,0,0,0,0,0,2,0},
{4643,0,0,0,0,0,2,0},{146,0,0,0,0,0,2,0},{18895,0,0,0,0,0,2,0},{741,0,0,0,0,0,2,0},{767,0,0,0,0,0,2,0},
{2627,0,0,0,0,0,2,0},{983,0,0,0,0,0,2,0},{1230,0,0,0,0,0,2,0},{18911,0,0,0,0,0,2,0},{18931,0,0,0,0,0,2,0},
{2696,0,0,0,0,0,2,0},{3427,0,0,0,0,0,2,0},{18943,0,0,0,0,0,2,0},{9258,0,0,0,0,0,2,0},{2286,0,0,0,0,0,2,0},
{2312,0,0,0,0,0,2,0},{4643,0,0,0,0,0,2,0},{5626,0,0,0,0,0,2,0},{146,0,0,0,0,0,2,0},{741,0,0,0,0,0,2,0},
{767,0,0,0,0,0,2,0},{19007,0,0,0,0,0,2,0},{983,0,0,0,0,0,2,0},{8876,0,0,0,0,0,2,0},{6139,0,0,0,0,0,2,0},
{11864,0,0,0,0,0,2,0},{19020,0,0,0,0,0,2,0},{11650,0,0,0,0,0,2,0},{2286,0,0,0,0,0,2,0},{2312,0,0,0,0,0,2,0},
{19042,0,0,0,0,0,2,0},{4643,0,0,0,114,13,1301,1},{5626,0,0,0,0,0,2,0},{19082,0,0,0,114,13,1297,0},
{19103,0,0,0,114,13,1297,0},{741,0,0,0,114,13,1301,1},{767,0,0,0,114,13,1301,10},{983,0,0,0,114,13,1301,1},
{19126,0,0,0,114,13,1301,1},{19140,0,0,0,0,0,2,0},{6812,0,0,0,114,13,1301,7},{7984,0,0,0,114,13,1301,1},
{19151,0,0,0,114,13,1301,7},{3427,0,0,0,114,13,1301,1},{2286,0,0,0,114,13,1301,1},{2312,0,0,0,114,13,1301,10},
{19164,0,0,0,114,13,1301,1},{19172,0,0,0,58,13,1301,5},{2548,0,0,0,16,13,1301,1},{741,0,0,32,20,13,17685,1},
{767,0,0,0,20,13,1301,10},{3192,0,0,500,0,13,17685,1},{19192,0,0,0,0,45,1301,9},{19209,0,0,0,0,45,1301,9},
{983,0,0,32,0,13,17685,1},{1230,0,0,100,0,13,17685,1},{19228,0,0,100,133,5,17685,1},{10721,0,0,50,0,13,17685,1},
{2286,0,0,32,0,13,17685,1},{2312,0,0,0,0,13,1301,10},{7928,0,0,32,85,5,16661,1},{7959,0,0,32,85,5,16661,1},
{741,0,0,32,85,5,16661,1},{767,0,0,0,85,5,277,10},{983,0,0,32,85,5,16661,1},{10523,0,0,32,85,5,16661,1},
{2286,0,0,32,85,5,16661,1},{2312,0,0,0,85,5,277,10},{741,0,0,32,0,13,17685,1},{767,0,0,0,0,13,1301,10},
{19334,0,0,32,0,13,17685,1},{10501,0,0,32,0,13,17685,1},{2286,0,0,32,0,13,17685,1},{2312,0,0,0,0,13,1301,10},
{19362,0,0,0,46,5,1301,1},{741,0,0,32,20,13,17685,1},{767,0,0,0,20,13,1301,10},{3192,0,0,500,0,13,17685,1},
{19192,0,0,0,0,45,1301,9},{19209,0,0,0,0,45,1301,9},{19379,0,0,0,0,0,2,0},{19402,0,0,0,0,0,2,0},
{19422,0,0,0,0,13,1301,8},{983,0,0,32,0,13,17685,1},{1230,0,0,100,0,13,17685,1},{10501,0,0,32,0,13,17685,1},
{19428,0,0,100,133,5,17685,1},{2286,0,0,32,20,13,17685,1},{2312,0,0,0,0,13,1301,10},{2517,0,0,100,22,13,17685,1},
{19475,0,0,21,41,13,17685,3},{19491,0,0,0,0,0,2,0},{646,0,0,0,30,13,1301,6},{19521,0,0,20,74,13,17685,3},
{3860,0,0,15,27,13,17685,3},{19535,0,0,24,0,13,17685,3},{19558,0,0,0,70,5,1301,3},{19572,0,0,0,0,0,2,0},
{19589,0,0,0,141,13,1301,3},{19604,0,0,0,0,0,2,0},{19635,0,0,27,20,13,17685,3},{19647,0,0,0,102,1,1297,0},
{10245,0,0,9,20,13,17685,3},{18895,0,0,0,0,0,2,0},{19672,0,0,0,133,13,1301,3},{741,0,0,32,20,13,17685,1},
{767,0,0,0,20,13,1301,10},{19687,0,0,0,114,5,1301,3},{19700,0,0,0,18,13,1301,7},{11263,0,0,100,39,69,17685,1},
{3192,0,0,500,0,13,17685,1},{8001,0,0,50,0,5,17685,1},{19716,0,0,0,0,0,2,0},{19732,0,0,12,41,13,17685,3},
{19007,0,0,0,114,5,1301,7},{19746,0,0,0,114,5,1301,1},{19758,0,0,0,0,0,2,0},{19784,0,0,0,0,0,2,0},
{19809,0,0,0,72,13,1301,3},{6738,0,0,0,115,5,1301,5},{8501,0,0,0,115,5,1301,5},{19826,0,0,0,0,0,2,0},
{19834,0,0,0,0,0,2,0},{19851,0,0,0,0,0,2,0},{983,0,0,32,0,13,17685,1},{19879,0,0,0,0,13,1301,7},
{14892,0,0,0,132,5,1301,5},{19893,0,0,0,0,0,2,0},{19916,0,0,0,0,0,2,0},{19928,0,0,0,114,5,1301,5},
{19938,0,0,0,0,0,2,0},{19949,0,0,0,130,5,1301,5},{14913,0,0,0,132,5,1301,5},{19967,0,0,0,0,13,1301,5},
{19990,0,0,0,67,5,1301,3},{20004,0,0,0,18,13,1301,7},{20016,0,0,0,18,13,1301,7},{1230,0,0,100,0,13,17685,1},
{20028,0,0,0,0,13,1301,6},{20043,0,0,20,0,13,17685,3},{20068,0,0,20,0,13,17685,3},{20099,0,0,0,114,5,1301,3},
{20120,0,0,0,114,5,1301,7},{20136,0,0,0,114,5,1301,7},{20157,0,0,0,114,5,1301,1},{20168,0,0,0,43,13,1301,3},
{20186,0,0,25,43,9,17685,3},{20206,0,0,0,43,13,1301,7},{20230,0,0,0,0,0,2,0},{20257,0,0,0,132,5,1301,1},
{20273,0,0,0,132,5,1301,1},{20286,0,0,0,0,1,1297,0},{20317,0,0,0,132,5,1301,1},{20331,0,0,0,132,5,1301,1},
{20343,0,0,100,133,5,17685,1},{20371,0,0,0,0,1,1297,0},{20401,0,0,32,0,13,17685,1},{20419,0,0,0,0,0,2,0},
{20435,0,0,0,74,13,1301,3},{20447,0,0,0,0,0,2,0},{11302,0,0,100,39,69,17685,1},{6821,0,0,0,0,0,2,0},
{15199,0,0,0,0,0,2,0},{6848,0,0,25,39,69,17685,3},{15248,0,0,0,0,0,2,0},{10620,0,0,70,0,13,17685,1},
{10662,0,0,22,0,13,17685,3},{20472,0,0,0,0,0,2,0},{20486,0,0,0,0,0,2,0},{20502,0,0,0,0,0,2,0},{20522,0,0,0,0,0,2,0},
{20543,0,0,0,0,0,2,0},{20564,0,0,0,0,0,2,0},{20580,0,0,0,0,0,2,0},{20599,0,0,22,0,13,17685,3},
{20614,0,0,0,27,13,1301,6},{20636,0,0,0,0,0,2,0},{20658,0,0,0,0,0,2,0},{20687,0,0,0,0,0,2,0},
{20707,0,0,0,0,13,1301,5},{7329,0,0,64,0,13,17685,1},{6973,0,0,12,42,13,17685,3},{20715,0,0,18,0,13,17685,3},
{9258,0,0,25,0,13,17685,1},{2286,0,0,32,20,13,17685,1},{2312,0,0,0,0,13,1301,10},{20728,0,0,0,41,13,1301,6},
{20740,0,0,0,72,13,1301,3},{20756,0,0,18,83,5,17685,3},{20780,0,0,0,41,13,1301,5},{20814,0,0,0,43,13,1301,5},
{20845,0,0,0,114,5,1301,3},{20864,0,0,0,0,0,2,0},{20876,0,0,0,0,0,2,0},{20889,0,0,0,0,0,2,0},
{20907,0,0,0,74,5,1301,3},{1641,0,0,0,46,13,1301,5},{741,0,0,32,20,13,17685,1},{767,0,0,0,20,13,1301,10},
{842,0,0,3,0,13,17685,1},{5933,0,0,0,41,13,1301,7},{21083,0,0,0,41,13,1301,7},{21102,0,0,0,18,13,1301,7},
{983,0,0,32,0,13,17685,1},{19879,0,0,0,0,0,2,0},{5220,0,0,0,0,0,2,0},{21113,0,0,0,8,13,1301,5},{21128,0,0,0,0,0,2,0},
{21142,0,0,0,0,0,2,0},{21156,0,0,0,0,0,2,0},{21169,0,0,0,18,13,1301,7},{21175,0,0,8,8,13,17685,3},
{10523,0,0,32,0,13,17685,1},{21187,0,0,0,18,13,1301,7},{21200,0,0,0,0,13,1301,6},{2286,0,0,32,0,13,17685,1},
{2312,0,0,0,0,13,1301,10},{21476,21488,0,32,20,13,17833,1},{21501,21501,0,32,0,13,17833,1},
{21533,21547,151,20,0,15,26025,3},{741,753,0,32,20,15,17833,1},{767,779,0,0,20,15,1449,10},
{21715,21739,0,32,0,7,17833,1},{983,986,0,32,0,15,17833,1},{9243,21766,0,32,0,7,17833,1},
{21783,21805,0,0,0,14,2730,5},{1230,1230,0,255,0,15,17833,1},{21830,21849,0,32,136,7,17833,1},
{21871,21889,0,0,0,15,2730,1},{20401,20401,0,32,0,13,17833,1},{19428,21908,0,0,0,14,2730,1},
{21933,21953,163,0,0,15,10922,3},{22033,22033,0,0,0,14,2730,5},{3427,10800,0,32,0,13,17833,1},
{15450,22042,0,32,0,7,17833,1},{22064,22091,0,0,0,14,2730,1},{2286,2298,0,32,20,15,17833,1},
{2312,2324,0,0,20,15,1449,10},{2517,0,0,100,0,13,17685,1},{22195,0,0,0,0,13,1301,1},{19475,0,0,21,26,13,17685,3},
{19491,0,0,0,0,0,2,0},{646,0,0,0,30,13,1301,6},{19521,0,0,20,74,13,17685,3},{3860,0,0,0,74,13,1301,1},
{19535,0,0,24,14,13,17685,3},{19558,0,0,0,70,5,1301,3},{22212,0,0,0,20,45,1301,9},{19589,0,0,0,0,0,2,0},
{19635,0,0,27,20,13,17685,3},{6602,0,0,50,0,13,17685,1},{10245,0,0,9,20,13,17685,3},{18895,0,0,0,0,0,2,0},
{19672,0,0,0,0,0,2,0},{741,0,0,32,20,13,17685,1},{767,0,0,0,20,13,1301,10},{19687,0,0,0,0,0,2,0},
{3192,0,0,500,0,13,17685,1},{5933,0,0,0,26,13,1301,7},{8001,0,0,50,0,5,17685,1},{19732,0,0,12,26,13,17685,3},
{21083,0,0,0,26,13,1301,7},{22231,0,0,0,18,13,1301,7},{19007,0,0,0,0,0,2,0},{19746,0,0,0,0,0,2,0},
{22236,0,0,0,18,13,1301,7},{19192,0,0,0,20,45,1301,9},{19209,0,0,0,20,45,1301,9},{19758,0,0,0,0,0,2,0},
{19784,0,0,0,0,0,2,0},{19809,0,0,0,72,13,1301,3},{22241,0,0,0,0,0,2,0},{22258,0,0,0,0,0,2,0},
{6738,0,0,0,115,5,1301,5},{8501,0,0,0,115,5,1301,5},{983,0,0,32,0,13,17685,1},{19879,0,0,0,18,13,1301,7},
{9243,0,0,32,0,5,17685,1},{14892,0,0,0,132,5,1301,5},{19916,0,0,0,0,0,2,0},{22277,0,0,0,0,0,2,0},
{22296,0,0,0,24,13,1301,5},{19928,0,0,0,0,0,2,0},{22310,0,0,0,0,0,2,0},{22328,0,0,0,0,0,2,0},{19938,0,0,0,0,0,2,0},
{19949,0,0,0,0,0,2,0},{14913,0,0,0,132,5,1301,5},{19990,0,0,0,67,5,1301,3},{21128,0,0,0,0,0,2,0},
{21142,0,0,0,0,0,2,0},{22340,0,0,0,18,13,1301,7},{1230,0,0,100,0,13,17685,1},{6778,0,0,0,0,0,2,0},
{22344,0,0,0,0,13,1301,6},{22360,0,0,0,0,0,2,0},{22369,0,0,0,0,1,1297,0},{22386,0,0,32,20,13,17685,1},
{22397,0,0,0,0,0,2,0},{22415,0,0,0,0,13,1301,1},{20043,0,0,20,0,13,17685,3},{21156,0,0,0,18,13,1301,7},
{20068,0,0,20,0,13,17685,3},{22433,0,0,0,0,0,2,0},{22453,0,0,0,0,0,2,0},{22464,0,0,0,0,0,2,0},{20099,0,0,0,0,0,2,0},
{20120,0,0,0,0,0,2,0},{20136,0,0,0,0,0,2,0},{20157,0,0,0,0,0,2,0},{21169,0,0,0,18,13,1301,7},
{20168,0,0,0,43,13,1301,3},{20206,0,0,0,0,13,1301,7},{20230,0,0,0,0,0,2,0},{21871,0,0,0,0,0,2,0},
{22487,0,0,0,20,45,1301,9},{20257,0,0,0,132,5,1301,1},{20273,0,0,0,132,5,1301,1},{20317,0,0,0,132,5,1301,1},
{20331,0,0,0,132,5,1301,1},{10523,0,0,32,0,13,17685,1},{20343,0,0,0,0,0,2,0},{20419,0,0,0,0,0,2,0},
{6812,0,0,0,18,13,1301,7},{22508,0,0,32,0,13,17685,1},{20435,0,0,0,74,13,1301,3},{20447,0,0,0,0,0,2,0},
{6821,0,0,0,0,0,2,0},{15199,0,0,0,0,0,2,0},{6848,0,0,0,53,65,1301,1},{15248,0,0,0,0,0,2,0},{22033,0,0,0,0,0,2,0},
{10620,0,0,70,52,1,17685,1},{10662,0,0,22,52,1,17685,3},{20472,0,0,0,0,0,2,0},{22519,0,0,0,0,13,1301,7},
{20543,0,0,0,0,0,2,0},{20564,0,0,0,0,0,2,0},{22535,0,0,0,0,0,2,0},{22546,0,0,0,20,13,1301,6},
{20614,0,0,0,50,13,1301,6},{22554,0,0,0,72,13,1301,9},{20636,0,0,0,0,0,2,0},{1628,0,0,0,0,0,2,0},
{3427,0,0,32,0,5,17685,1},{15450,0,0,32,0,5,17685,1},{20707,0,0,0,20,13,1301,5},{7329,0,0,6,20,13,17685,1},
{6945,0,0,0,0,0,2,0},{6973,0,0,12,58,13,17685,1},{22570,0,0,0,0,0,2,0},{22584,0,0,0,18,13,1301,7},
{22588,0,0,0,17,45,1301,9},{20715,0,0,18,16,13,17685,3},{22600,0,0,0,0,13,1301,7},{9258,0,0,25,0,13,17685,1},
{2286,0,0,32,20,13,17685,1},{2312,0,0,0,0,13,1301,10},{22623,0,0,0,0,0,2,0},{20728,0,0,0,26,13,1301,6},
{20740,0,0,0,72,13,1301,3},{20756,0,0,18,0,5,17685,3},{20780,0,0,0,34,13,1301,5},{20845,0,0,0,0,0,2,0},
{22648,0,0,0,20,13,1301,6},{20907,0,0,0,74,5,1301,3},{741,0,0,32,20,13,17685,1},{767,0,0,0,20,13,1301,10},
{842,0,0,0,0,0,2,0},{5933,0,0,0,0,0,2,0},{21083,0,0,0,0,0,2,0},{21102,0,0,0,18,13,1301,7},{983,0,0,32,0,13,17685,1},
{19879,0,0,0,0,0,2,0},{21113,0,0,0,8,13,1301,5},{21156,0,0,0,0,0,2,0},{21169,0,0,0,18,13,1301,7},
{21175,0,0,8,8,13,17685,1},{7984,0,0,32,0,13,17685,1},{21187,0,0,0,18,13,1301,7},{21200,0,0,0,0,13,1301,6},
{2286,0,0,32,20,13,17685,1},{2312,0,0,0,0,13,1301,10},{4643,0,0,0,0,0,2,0},{5626,0,0,0,0,0,2,0},{22724,0,0,0,0,0,2,0},
{8757,0,0,0,0,0,2,0},{741,0,0,0,0,0,2,0},{767,0,0,0,0,0,2,0},{983,0,0,0,0,0,2,0},{22740,0,0,0,0,0,2,0},
{6812,0,0,0,0,0,2,0},{7984,0,0,0,0,0,2,0},{6875,0,0,0,0,0,2,0},{6890,0,0,0,0,0,2,0},{1628,0,0,0,0,0,2,0},
{3427,0,0,0,0,0,2,0},{2286,0,0,0,0,0,2,0},{2312,0,0,0,0,0,2,0},{4643,0,0,32,18,13,17685,1},
{2517,0,0,50,18,13,17685,1},{5626,0,0,0,18,13,1301,7},{5633,0,0,0,31,13,1301,10},{5645,0,0,255,18,13,17685,1},
{741,0,0,32,20,13,17685,1},{767,0,0,0,20,13,1301,10},{842,0,0,0,0,0,2,0},{927,0,0,0,18,13,1301,1},
{15643,0,0,0,18,9,1297,0},{15676,0,0,0,0,0,2,0},{15704,0,0,0,0,0,2,0},{15732,0,0,500,18,13,17685,1},
{15748,0,0,20,18,13,17685,1},{15768,0,0,19,0,13,17685,3},{983,0,0,32,0,13,17685,1},{15813,0,0,0,0,13,1301,10},
{22750,0,0,30,18,13,17685,3},{11378,0,0,32,18,1,17685,1},{2900,0,0,32,18,5,17685,1},{15835,0,0,32,60,5,17685,1},
{15873,0,0,0,0,0,2,0},{5660,0,0,32,44,13,17685,1},{22761,0,0,60,18,13,17685,1},{22773,0,0,0,18,45,1301,9},
{22784,0,0,0,64,1,1297,0},{22809,0,0,50,18,13,17685,1},{22822,0,0,0,18,13,1301,10},{22844,0,0,60,47,13,17685,1},
{15938,0,0,0,0,13,1301,10},{15948,0,0,35,18,13,17685,1},{15963,0,0,20,18,13,17685,1},{6148,0,0,13,18,13,17685,3},
{1628,0,0,10,18,13,17685,3},{15994,0,0,0,0,13,1301,10},{5749,0,0,10,26,13,17685,3},{2587,0,0,10,18,13,17685,3},
{2286,0,0,32,20,13,17685,1},{2312,0,0,0,20,13,1301,10},{16026,0,0,0,0,0,2,0},{741,0,0,0,0,0,2,0},{767,0,0,0,0,0,2,0},
{3251,0,0,0,0,0,2,0},{983,0,0,0,0,0,2,0},{2286,0,0,0,0,0,2,0},{2312,0,0,0,0,0,2,0},{5626,0,0,0,0,0,2,0},
{741,0,0,0,0,0,2,0},{767,0,0,0,0,0,2,0},{3251,0,0,0,0,0,2,0},{983,0,0,0,0,0,2,0},{2286,0,0,0,0,0,2,0},
{2312,0,0,0,0,0,2,0},{741,0,0,32,20,13,17685,1},{767,0,0,0,20,13,1301,10},{983,0,0,32,0,13,17685,1},
{9970,0,0,32,0,13,17685,1},{22955,0,0,32,0,13,17685,1},{6093,0,0,0,0,13,1301,7},{22972,0,0,32,0,13,17685,1},
{2286,0,0,32,20,13,17685,1},{2312,0,0,0,20,13,1301,10},{741,0,0,0,0,0,2,0},{767,0,0,0,0,0,2,0},{983,0,0,0,0,0,2,0},
{6093,0,0,0,0,0,2,0},{2286,0,0,0,0,0,2,0},{2312,0,0,0,0,0,2,0},{5626,0,0,0,0,0,2,0},{741,0,0,0,0,0,2,0},
{767,0,0,0,0,0,2,0},{983,0,0,0,0,0,2,0},{2286,0,0,0,0,0,2,0},{2312,0,0,0,0,0,2,0},{18855,0,0,0,0,0,2,0},
{767,0,0,0,0,0,2,0},{927,0,0,0,0,0,2,0},{16317,0,0,0,0,0,2,0},{17873,0,0,0,0,0,2,0},{15768,0,0,0,0,0,2,0},
{17902,0,0,0,0,0,2,0},{983,0,0,0,0,0,2,0},{22972,0,0,0,0,0,2,0},{17966,0,0,0,0,0,2,0},{17980,0,0,0,0,0,2,0},
{17995,0,0,0,0,0,2,0},{11864,0,0,0,0,0,2,0},{11880,0,0,0,0,0,2,0},{4643,24251,0,32,0,13,17833,1},
{24262,24280,0,32,0,9,17833,1},{3086,24300,0,0,20,15,1449,5},{11249,24311,0,0,0,47,1449,9},
{13758,24326,0,0,0,15,2730,1},{24340,1225,0,0,0,15,2730,7},{694,24345,0,0,0,15,2730,1},{24370,24393,0,0,0,47,1449,9},
{3113,24418,0,0,0,47,1449,9},{24442,0,0,32,72,13,17685,1},{741,753,0,32,20,15,17833,1},{767,779,0,0,20,15,1449,10},
{24462,24479,0,32,0,15,17833,1},{24498,24520,0,32,0,15,17833,1},{842,842,0,3,137,7,17833,1},
{3135,24545,0,0,73,7,1449,6},{3147,24558,185,0,73,7,9641,3},{24603,24623,190,0,0,7,9641,3},
{983,986,0,32,0,15,17833,1},{24670,24682,0,0,0,15,1449,6},{24695,24717,195,0,73,15,9641,3},
{6034,24742,0,0,0,15,2730,1},{9243,21766,0,0,32,15,1449,1},{1111,1129,0,0,0,15,2730,1},{24763,24781,0,0,0,15,1449,5},
{24798,24814,0,0,124,15,1449,5},{24832,24848,0,0,122,7,1449,9},{1230,1230,0,100,69,15,17833,1},
{1235,1235,0,1000,0,15,17833,1},{24866,0,0,0,0,13,1301,9},{24891,0,0,100,0,13,17685,1},{24911,24919,0,0,0,15,2730,1},
{24928,24948,0,0,20,15,1449,10},{22386,24970,0,0,20,15,1449,1},{24982,0,0,0,0,1,1297,0},
{1390,1402,0,100,115,15,17833,1},{25005,25028,0,32,0,15,17833,1},{25053,0,0,32,0,13,17685,1},
{25075,0,0,32,0,13,17685,1},{25091,0,0,32,0,13,17685,1},{25105,25112,0,0,0,15,2730,1},{3326,25120,200,0,62,11,9641,3},
{3341,25180,0,0,0,15,1449,6},{3353,25193,203,0,73,15,9641,3},{25218,25218,0,0,107,7,1449,1},
{1558,1572,0,0,0,15,2730,1},{3386,25227,0,0,0,47,1449,9},{25251,25267,0,0,0,5,2730,5},{1628,1628,0,18,0,15,17833,1},
{25284,25305,0,0,121,5,1449,1},{25329,25305,0,0,121,5,1449,1},{25358,25378,0,0,0,47,1449,9},
{25400,25421,0,0,0,13,2730,1},{25445,25474,0,0,0,13,2730,1},{25507,25528,0,32,132,13,17833,1},
{25552,25581,0,32,132,13,17833,1},{25614,25636,0,0,0,47,1449,9},{25660,25672,0,0,0,47,1449,9},
{3462,25686,0,0,0,47,1449,9},{3476,25702,208,9,0,15,26025,3},{2286,2298,0,32,20,15,17833,1},
{2312,2324,0,0,20,15,1449,10},{22648,22648,0,0,0,15,1449,6},{25729,0,0,0,0,1,1297,0},{741,0,0,0,0,0,2,0},
{767,0,0,0,0,0,2,0},{25821,0,0,0,0,0,2,0},{25832,0,0,0,0,0,2,0},{25842,0,0,0,0,0,2,0},{983,0,0,0,0,0,2,0},
{25849,0,0,0,0,0,2,0},{25856,0,0,0,0,0,2,0},{7984,0,0,0,0,0,2,0},{25868,0,0,0,0,0,2,0},{25877,0,0,0,0,0,2,0},
{25884,0,0,0,0,0,2,0},{25893,0,0,0,0,0,2,0},{2286,0,0,0,0,0,2,0},{2312,0,0,0,0,0,2,0},{25901,0,0,0,0,0,2,0},
{2862,0,0,32,60,5,16661,1},{767,0,0,0,60,5,277,10},{3192,0,0,500,60,5,16661,1},{8466,0,0,255,60,5,16661,1},
{19334,0,0,32,60,5,16661,1},{1230,0,0,255,60,5,16661,1},{22508,0,0,32,60,5,16661,1},{2286,0,0,32,60,5,16661,1},
{2312,0,0,0,60,5,277,10},{741,0,0,0,0,0,2,0},{767,0,0,0,0,0,2,0},{2627,0,0,0,0,0,2,0},{983,0,0,0,0,0,2,0},
{26127,0,0,0,0,0,2,0},{2696,0,0,0,0,0,2,0},{1628,0,0,0,0,0,2,0},{6926,0,0,0,0,0,2,0},{2286,0,0,0,0,0,2,0},
{2312,0,0,0,0,0,2,0},{26137,0,0,50,82,13,17685,1},{26149,0,0,40,82,13,17685,1},{26165,0,0,32,82,13,17685,1},
{26184,0,0,32,82,13,17685,1},{26202,0,0,255,82,13,17685,1},{26219,0,0,255,82,13,17685,1},{26236,0,0,20,82,13,17685,1},
{26258,0,0,32,82,13,17685,1},{26276,0,0,40,82,13,17685,1},{14967,0,0,10,82,13,17685,3},{26293,0,0,32,82,13,17685,1},
{6945,0,0,64,82,13,17685,1},{7356,0,0,0,82,13,1301,10},{1689,0,0,32,82,13,17685,1},{1738,0,0,32,82,13,17685,1},
{1791,0,0,0,82,13,1301,1},{1835,0,0,0,82,13,1301,10},{1884,0,0,32,91,13,17685,1},{1934,0,0,0,82,13,1301,10},
{1985,0,0,32,82,13,17685,1},{2046,0,0,19,82,13,17685,3},{6973,0,0,32,82,13,17685,3},{26307,0,0,25,82,13,17685,1},
{2517,0,0,32,0,13,17685,1},{146,0,0,0,0,0,2,0},{5312,0,0,0,0,0,2,0},{741,0,0,32,20,13,17685,1},
{767,0,0,0,20,13,1301,10},{7751,0,0,0,0,0,2,0},{26327,0,0,0,0,0,2,0},{7276,0,0,0,18,13,1301,7},{26340,0,0,0,0,0,2,0},
{983,0,0,32,0,13,17685,1},{9970,0,0,32,0,13,17685,1},{19126,0,0,32,0,13,17685,1},{7289,0,0,32,0,13,17685,1},
{7302,0,0,32,0,13,17685,1},{1230,0,0,128,0,13,17685,1},{7764,0,0,0,0,0,2,0},{26358,0,0,0,0,0,2,0},
{7315,0,0,0,0,0,2,0},{6159,0,0,0,18,13,1301,7},{26377,0,0,0,0,0,2,0},{7329,0,0,32,0,13,17685,1},
{7337,0,0,255,0,13,17685,1},{7356,0,0,0,0,45,1301,9},{26396,0,0,0,0,0,2,0},{7364,0,0,0,0,0,2,0},{6973,0,0,0,0,0,2,0},
{7378,0,0,0,18,13,1301,7},{7386,0,0,255,0,13,17685,1},{7405,0,0,10,0,13,17685,3},{26411,0,0,0,0,0,2,0},
{2286,0,0,0,20,13,1301,1},{2312,0,0,0,20,13,1301,10},{1641,0,0,0,45,13,1301,5},{741,0,0,32,45,13,17685,1},
{767,0,0,0,45,13,1301,10},{26421,0,0,0,45,13,1301,6},{26435,0,0,50,45,13,17685,1},{983,0,0,32,45,13,17685,1},
{26447,0,0,4,45,13,17685,3},{26460,0,0,50,45,13,17685,1},{2286,0,0,32,45,13,17685,1},{2312,0,0,0,45,13,1301,10},
{18855,0,0,0,0,0,2,0},{26495,0,0,0,0,0,2,0},{26514,0,0,0,0,0,2,0},{741,0,0,0,0,0,2,0},{767,0,0,0,0,0,2,0},
{983,0,0,0,0,0,2,0},{26528,0,0,0,0,0,2,0},{26543,0,0,0,0,0,2,0},{26552,0,0,0,0,0,2,0},{26562,0,0,0,0,0,2,0},
{26583,0,0,0,0,0,2,0},{1628,0,0,0,0,0,2,0},{26607,0,0,0,0,0,2,0},{26626,0,0,0,0,0,2,0},{26648,0,0,0,0,0,2,0},
{26662,0,0,0,0,0,2,0},{2286,0,0,0,0,0,2,0},{2312,0,0,0,0,0,2,0},{26677,0,0,0,0,0,2,0},{26694,0,0,0,0,0,2,0},
{26713,0,0,0,0,0,2,0},{4643,0,0,32,0,13,17685,1},{9,0,0,50,8,13,17685,1},{24262,0,0,32,0,9,17685,1},
{10210,0,0,32,0,13,17685,1},{6602,0,0,50,0,13,17685,1},{741,0,0,32,20,13,17685,1},{767,0,0,0,20,13,1301,10},
{3192,0,0,200,0,13,17685,1},{26803,0,0,0,0,13,1301,10},{26815,0,0,0,0,0,2,0},{983,0,0,32,0,13,17685,1},
{9234,0,0,32,37,13,17685,1},{9970,0,0,32,33,9,17685,1},{9644,0,0,32,33,9,17685,1},{20343,0,0,0,0,0,2,0},
{6812,0,0,0,18,13,1301,7},{26824,0,0,0,0,0,2,0},{26836,0,0,9,0,13,17685,3},{15983,0,0,50,0,13,17685,1},
{6148,0,0,6,0,13,17685,3},{26846,0,0,0,0,13,1301,10},{26860,0,0,0,0,13,1301,10},{3427,0,0,32,0,13,17685,1},
{6926,0,0,100,0,13,17685,1},{26879,0,0,255,114,5,17685,1},{9258,0,0,0,0,13,1301,1},{2286,0,0,32,20,13,17685,1},
{2312,0,0,0,20,13,1301,10},
};

inline constexpr join_row joins[] = {
{2350,0,2350,0,2},{2366,0,2380,0,1},{2388,0,2409,0,1},{2423,0,2423,0,2},{2439,0,2446,2,1},{2453,0,1,2,1},
{2467,0,2467,1,2},{2489,0,2380,0,2},{2503,0,2380,0,1},{2439,0,2446,2,1},{1,0,1,0,1},{2366,0,2380,0,1},
{2388,0,2409,0,1},{2453,0,1,2,1},{2503,0,2380,0,1},{2439,0,2446,2,1},{3553,0,3553,0,1},{2409,0,2409,0,1},
{3561,0,3561,0,1},{3583,0,3583,0,1},{1,0,1,0,1},{3645,0,2517,0,1},{3666,0,3666,0,1},{3677,0,3677,0,1},
{3692,0,3692,0,1},{3711,0,2517,0,1},{3731,0,3731,0,1},{3741,0,3741,0,1},{3755,0,3755,0,1},{2388,0,2409,0,1},
{3773,0,3773,0,1},{3781,0,3781,0,1},{3553,0,3553,0,1},{2409,0,2409,0,1},{3793,0,3793,0,1},{3801,0,3801,0,1},
{3823,0,3823,0,1},{3832,0,3832,0,1},{3583,0,3583,0,1},{3847,0,3847,0,1},{1,0,1,0,2},{3076,0,3076,0,2},
{2366,0,2380,0,2},{2388,0,2409,0,2},{4136,0,2517,0,2},{2453,0,1,2,2},{3793,0,3793,0,2},{4166,0,4166,0,2},
{3801,0,3801,0,2},{3823,0,3823,0,2},{3832,0,3832,0,2},{4182,0,2517,0,2},{2489,0,2380,0,2},{2503,0,2380,0,2},
{4214,0,4214,0,2},{1,0,1,0,1},{2366,0,2380,0,1},{2388,0,2409,0,1},{2453,0,1,2,1},{3793,0,3793,0,1},{4166,0,4166,0,1},
{3801,0,3801,0,1},{3823,0,3823,0,1},{3832,0,3832,0,1},{2503,0,2380,0,1},{4214,0,4214,0,1},{2439,0,2446,2,1},
{3076,0,3076,0,1},{2366,0,2380,0,1},{2388,0,2409,0,1},{4572,0,3832,0,1},{2439,0,2446,2,1},{2453,0,1,2,1},
{3793,0,3793,0,1},{4166,0,4166,0,1},{3801,0,3801,0,1},{3823,0,3823,0,1},{3832,0,3832,0,1},{2489,0,2380,0,2},
{2503,0,2380,0,1},{4214,0,4214,0,1},{4604,0,1,0,1},{4622,0,3823,0,1},{3076,0,3076,0,1},{2366,0,2380,0,1},
{2388,0,2409,0,1},{4572,0,3832,0,1},{4799,0,3823,0,1},{2439,0,2446,2,1},{4837,0,1,0,1},{4850,0,4850,0,1},
{4866,0,4866,0,1},{4872,0,4872,0,1},{2453,0,1,2,1},{3793,0,3793,0,1},{4166,0,4166,0,1},{3801,0,3801,0,1},
{3823,0,3823,0,1},{3832,0,3832,0,1},{2489,0,2380,0,2},{2503,0,2380,0,1},{4214,0,4214,0,1},{4604,0,1,0,1},
{4622,0,3823,0,1},{4886,0,4886,1,1},{1,0,1,0,1},{2366,0,2380,0,1},{2388,0,2409,0,1},{2453,0,1,2,1},{2489,0,2380,0,1},
{2503,0,2380,0,1},{1,0,1,2,2},{2439,0,2446,2,1},{1,0,1,0,1},{2592,0,2592,2,1},{5773,0,2517,0,1},{2366,0,2380,0,1},
{5805,0,2517,0,1},{5824,0,2517,0,1},{2388,0,2409,0,1},{2439,0,2446,2,1},{3773,0,3773,0,1},{5860,0,5860,2,1},
{5873,0,5873,2,1},{2453,0,1,2,1},{3553,0,3553,0,1},{2409,0,2409,0,1},{3561,0,3561,0,1},{3583,0,3583,0,1},
{2489,0,2380,0,2},{2503,0,2380,0,1},{1,0,1,0,1},{6264,0,6264,0,1},{2366,0,2380,0,1},{6293,0,5468,2,2},
{6315,0,2380,0,1},{3731,0,3731,0,2},{2388,0,2409,0,1},{2423,0,2423,0,2},{2439,0,2446,2,1},{3773,0,3773,0,1},
{2453,0,1,2,1},{2489,0,2380,0,2},{6339,0,5468,0,2},{2503,0,2380,0,1},{6361,0,5468,2,2},{1,0,1,0,1},{3485,0,3485,0,1},
{2366,0,2380,0,1},{3666,0,3666,0,1},{3731,0,3731,0,1},{2388,0,2409,0,1},{2439,0,2446,2,1},{3773,0,3773,0,1},
{2453,0,1,2,1},{2489,0,2380,0,2},{2503,0,2380,0,1},{1,0,1,0,1},{2592,0,2592,2,1},{3485,0,3485,0,1},{2366,0,2380,0,1},
{3666,0,3666,0,1},{6383,0,6383,0,1},{3677,0,3677,0,1},{3692,0,3692,0,1},{3731,0,3731,0,1},{3741,0,3741,0,1},
{3755,0,3755,0,1},{2388,0,2409,0,1},{2439,0,2446,2,1},{3773,0,3773,0,1},{3781,0,3781,0,1},{5860,0,5860,2,1},
{5873,0,5873,2,1},{2453,0,1,2,1},{2489,0,2380,0,2},{2503,0,2380,0,1},{3847,0,3847,0,1},{1,0,1,0,1},{2592,0,2592,2,1},
{5773,0,2517,0,1},{3076,0,3076,0,1},{2366,0,2380,0,1},{6293,0,5468,2,2},{3666,0,3666,0,1},{6315,0,2380,0,2},
{7021,0,2380,0,2},{7049,0,2380,0,2},{7077,0,5468,0,2},{3731,0,3731,0,2},{3741,0,3741,0,2},{2388,0,2409,0,1},
{4136,0,2517,0,1},{2439,0,2446,2,1},{7113,0,7113,0,2},{3773,0,3773,0,1},{3781,0,3781,0,1},{5860,0,5860,2,1},
{5873,0,5873,2,1},{7125,0,2517,0,2},{7158,0,2517,0,1},{4872,0,4872,0,2},{2453,0,1,2,1},{3793,0,3793,0,1},
{4166,0,4166,0,1},{3801,0,3801,0,1},{3823,0,3823,0,1},{3832,0,3832,0,1},{4182,0,2517,0,1},{2489,0,2380,0,2},
{6339,0,5468,0,2},{2503,0,2380,0,1},{6361,0,5468,2,2},{4214,0,4214,0,1},{1,0,1,0,1},{2366,0,2380,0,1},
{3666,0,3666,0,1},{3731,0,3731,0,1},{2388,0,2409,0,1},{2439,0,2446,2,1},{3773,0,3773,0,1},{2453,0,1,2,1},
{2489,0,2380,0,2},{2503,0,2380,0,1},{1,0,1,0,1},{2366,0,2380,0,1},{3666,0,3666,0,1},{3677,0,3677,0,1},
{7182,0,7182,0,1},{3692,0,3692,0,1},{3731,0,3731,0,1},{3741,0,3741,0,1},{3755,0,3755,0,1},{2388,0,2409,0,1},
{2439,0,2446,2,1},{3773,0,3773,0,1},{3781,0,3781,0,1},{2453,0,1,2,1},{2489,0,2380,0,2},{2503,0,2380,0,1},
{3847,0,3847,0,1},{1,0,1,0,1},{2592,0,2592,2,1},{5773,0,2517,0,1},{3076,0,3076,0,1},{2366,0,2380,0,1},
{3666,0,3666,0,1},{6315,0,2380,0,2},{3677,0,3677,0,1},{3731,0,3731,0,2},{2388,0,2409,0,1},{2439,0,2446,2,1},
{3773,0,3773,0,1},{5860,0,5860,2,1},{5873,0,5873,2,1},{7158,0,2517,0,1},{4872,0,4872,0,2},{2453,0,1,2,1},
{3793,0,3793,0,1},{4166,0,4166,0,1},{3801,0,3801,0,1},{3823,0,3823,0,1},{3832,0,3832,0,1},{7417,0,2517,0,1},
{2489,0,2380,0,2},{2503,0,2380,0,1},{4214,0,4214,0,1},{3847,0,3847,0,1},{1,0,1,0,2},{3076,0,3076,0,2},
{2366,0,2380,0,2},{2388,0,2409,0,2},{2439,0,2446,2,1},{7519,0,7519,0,1},{4837,0,1,0,2},{2453,0,1,2,2},
{7524,0,7524,0,2},{3793,0,3793,0,1},{4166,0,4166,0,1},{3801,0,3801,0,1},{3823,0,3823,0,1},{3832,0,3832,0,1},
{2489,0,2380,0,2},{2503,0,2380,0,2},{4214,0,4214,0,2},{7539,0,7539,0,2},{1,0,1,0,1},{6264,0,6264,0,1},
{2366,0,2380,0,1},{6293,0,5468,2,2},{3666,0,3666,0,2},{7580,0,2380,0,1},{7603,0,2380,0,1},{2388,0,2409,0,1},
{2423,0,2423,0,2},{2439,0,2446,2,1},{3773,0,3773,0,1},{2453,0,1,2,1},{2489,0,2380,0,2},{6339,0,5468,0,2},
{2503,0,2380,0,1},{6361,0,5468,2,2},{1,0,1,0,1},{2592,0,2592,2,1},{5773,0,2517,0,1},{3076,0,3076,0,1},
{2366,0,2380,0,1},{6293,0,5468,2,2},{3666,0,3666,0,2},{3677,0,3677,0,2},{3731,0,3731,0,1},{7580,0,2380,0,2},
{7642,0,2380,0,2},{7669,0,2380,0,2},{7696,0,5468,0,2},{2388,0,2409,0,1},{4136,0,2517,0,1},{2439,0,2446,2,1},
{3773,0,3773,0,1},{3781,0,3781,0,1},{5860,0,5860,2,1},{5873,0,5873,2,1},{4872,0,4872,0,2},{2453,0,1,2,1},
{3793,0,3793,0,1},{4166,0,4166,0,1},{3801,0,3801,0,1},{3823,0,3823,0,1},{3832,0,3832,0,1},{4182,0,2517,0,1},
{2489,0,2380,0,2},{6339,0,5468,0,2},{2503,0,2380,0,1},{6361,0,5468,2,2},{4214,0,4214,0,1},{1,0,1,0,1},
{2592,0,2592,2,1},{5773,0,2517,0,1},{3076,0,3076,0,1},{2366,0,2380,0,1},{3666,0,3666,0,2},{3692,0,3692,0,2},
{3731,0,3731,0,1},{3741,0,3741,0,1},{2388,0,2409,0,1},{2439,0,2446,2,1},{3773,0,3773,0,1},{5860,0,5860,2,1},
{5873,0,5873,2,1},{4872,0,4872,0,2},{2453,0,1,2,1},{3793,0,3793,0,1},{4166,0,4166,0,1},{3801,0,3801,0,1},
{3823,0,3823,0,1},{3832,0,3832,0,1},{7417,0,2517,0,1},{2489,0,2380,0,2},{2503,0,2380,0,1},{4214,0,4214,0,1},
{3847,0,3847,0,1},{1,0,1,0,2},{2366,0,2380,0,2},{2388,0,2409,0,2},{2453,0,1,2,2},{3823,0,3823,0,2},{3832,0,3832,0,2},
{2489,0,2380,0,2},{2503,0,2380,0,2},{4214,0,4214,0,2},{1,0,1,0,1},{3076,0,3076,0,1},{2366,0,2380,0,1},
{2388,0,2409,0,1},{2439,0,2446,2,1},{2453,0,1,2,1},{3793,0,3793,0,1},{4166,0,4166,0,1},{3801,0,3801,0,1},
{3823,0,3823,0,1},{3832,0,3832,0,1},{2503,0,2380,0,1},{4214,0,4214,0,1},{1,0,1,0,1},{2366,0,2380,0,1},
{2388,0,2409,0,1},{2453,0,1,2,1},{2489,0,2380,0,1},{2503,0,2380,0,1},{4872,0,4872,0,1},{7113,0,7113,0,1},{1,0,1,0,2},
{3076,0,3076,0,2},{2366,0,2380,0,2},{2388,0,2409,0,2},{2453,0,1,2,2},{7524,0,7524,0,2},{3793,0,3793,0,1},
{4166,0,4166,0,1},{3801,0,3801,0,1},{3823,0,3823,0,1},{3832,0,3832,0,1},{2489,0,2380,0,2},{2503,0,2380,0,2},
{4214,0,4214,0,2},{7539,0,7539,0,2},{2439,0,2446,2,1},{1,0,1,0,1},{3076,0,3076,0,2},{2366,0,2380,0,1},
{2388,0,2409,0,1},{2439,0,2446,2,1},{2453,0,1,2,1},{3793,0,3793,0,1},{4166,0,4166,0,1},{3801,0,3801,0,1},
{3823,0,3823,0,1},{3832,0,3832,0,1},{2489,0,2380,0,2},{2503,0,2380,0,1},{4214,0,4214,0,1},{9289,0,9289,0,1},
{1,0,1,0,1},{2366,0,2380,0,1},{2388,0,2409,0,1},{2439,0,2446,2,1},{2453,0,1,2,1},{2409,0,2409,0,1},{9352,0,9352,0,1},
{2489,0,2380,0,2},{2503,0,2380,0,1},{1,0,1,0,1},{6264,0,6264,0,1},{2366,0,2380,0,1},{6293,0,5468,2,1},
{2388,0,2409,0,1},{2423,0,2423,0,2},{2439,0,2446,2,1},{9769,0,2380,0,1},{9790,0,2380,0,2},{9811,0,2380,0,1},
{2453,0,1,2,1},{2489,0,2380,0,2},{6339,0,5468,0,2},{2503,0,2380,0,1},{6361,0,5468,2,1},{1,0,1,0,1},{2592,0,2592,2,1},
{5773,0,2517,0,1},{2366,0,2380,0,1},{2388,0,2409,0,1},{4136,0,2517,0,1},{2439,0,2446,2,1},{3773,0,3773,0,1},
{5860,0,5860,2,1},{5873,0,5873,2,1},{2453,0,1,2,1},{2489,0,2380,0,2},{2503,0,2380,0,1},{1,0,1,0,1},{2592,0,2592,2,1},
{5773,0,2517,0,1},{10920,0,2517,0,2},{10954,0,2517,0,2},{3076,0,3076,0,1},{2366,0,2380,0,1},{6293,0,5468,2,1},
{10986,0,2517,0,2},{11014,0,2517,0,2},{11046,0,2517,0,2},{2388,0,2409,0,1},{4136,0,2517,0,1},{2439,0,2446,2,1},
{7113,0,7113,0,2},{3773,0,3773,0,1},{9769,0,2380,0,2},{11086,0,2380,0,2},{11111,0,2380,0,2},{11136,0,5468,0,2},
{9790,0,2380,0,2},{9811,0,2380,0,2},{5860,0,5860,2,1},{5873,0,5873,2,1},{4872,0,4872,0,2},{2453,0,1,2,1},
{3793,0,3793,0,1},{4166,0,4166,0,1},{3801,0,3801,0,1},{3823,0,3823,0,1},{3832,0,3832,0,1},{4182,0,2517,0,1},
{2489,0,2380,0,2},{6339,0,5468,0,2},{2503,0,2380,0,1},{6361,0,5468,2,1},{4214,0,4214,0,1},{11169,0,2517,0,2},
{1,0,1,0,1},{2592,0,2592,2,1},{5773,0,2517,0,1},{3076,0,3076,0,1},{2366,0,2380,0,1},{6293,0,5468,2,1},
{2388,0,2409,0,1},{4136,0,2517,0,1},{2439,0,2446,2,1},{3773,0,3773,0,1},{3781,0,3781,0,1},{5860,0,5860,2,1},
{5873,0,5873,2,1},{2453,0,1,2,1},{3793,0,3793,0,1},{4166,0,4166,0,1},{3801,0,3801,0,1},{3823,0,3823,0,1},
{3832,0,3832,0,1},{4182,0,2517,0,1},{7417,0,2517,0,1},{2489,0,2380,0,2},{6339,0,5468,0,2},{2503,0,2380,0,1},
{6361,0,5468,2,1},{4214,0,4214,0,1},{11327,0,11327,2,1},{3847,0,3847,0,1},{1,0,1,0,1},{2592,0,2592,2,1},
{5773,0,2517,0,1},{2366,0,2380,0,1},{5805,0,2517,0,1},{2388,0,2409,0,1},{2439,0,2446,2,1},{3773,0,3773,0,1},
{5860,0,5860,2,1},{5873,0,5873,2,1},{2453,0,1,2,1},{3553,0,3553,0,1},{2409,0,2409,0,1},{3561,0,3561,0,1},
{2489,0,2380,0,2},{2503,0,2380,0,1},{1,0,1,0,1},{2366,0,2380,0,1},{2388,0,2409,0,1},{2453,0,1,2,1},{2503,0,2380,0,1},
{1,0,1,0,1},{2366,0,2380,0,1},{3666,0,3666,0,1},{2388,0,2409,0,1},{3773,0,3773,0,1},{4850,0,4850,0,1},{2453,0,1,2,1},
{2503,0,2380,0,1},{2592,0,2592,2,2},{5873,0,5873,2,2},{3645,0,2517,0,2},{3711,0,2517,0,2},{5860,0,5860,2,2},
{5873,0,5873,2,2},{3645,0,2517,0,2},{3711,0,2517,0,2},{5860,0,5860,2,2},{5873,0,5873,2,2},{3645,0,2517,0,2},
{3711,0,2517,0,2},{5860,0,5860,2,2},{5873,0,5873,2,2},{3645,0,2517,0,2},{3711,0,2517,0,2},{5860,0,5860,2,2},
{5873,0,5873,2,2},{3645,0,2517,0,2},{3711,0,2517,0,2},{5860,0,5860,2,2},{5873,0,5873,2,2},{3645,0,2517,0,2},
{3711,0,2517,0,2},{5860,0,5860,2,2},{5873,0,5873,2,2},{1,0,1,0,2},{2366,0,2380,0,2},{3645,0,2517,0,2},
{3666,0,3666,0,2},{3677,0,3677,0,2},{3692,0,3692,0,2},{3711,0,2517,0,2},{3731,0,3731,0,2},{3741,0,3741,0,2},
{3755,0,3755,0,2},{2388,0,2409,0,2},{3773,0,3773,0,2},{3781,0,3781,0,2},{5860,0,5860,2,2},{5873,0,5873,2,2},
{2453,0,1,2,2},{3553,0,3553,0,2},{12365,0,12365,0,2},{12384,0,12384,0,2},{2409,0,2409,0,2},{3561,0,3561,0,2},
{3583,0,3583,0,2},{12407,0,12407,0,2},{12425,0,12425,0,2},{2489,0,2380,0,2},{2503,0,2380,0,2},{3847,0,3847,0,2},
{3645,0,2517,0,2},{3711,0,2517,0,2},{5860,0,5860,2,2},{5873,0,5873,2,2},{3645,0,2517,0,2},{3711,0,2517,0,2},
{5860,0,5860,2,2},{5873,0,5873,2,2},{3645,0,2517,0,2},{3711,0,2517,0,2},{5860,0,5860,2,2},{5873,0,5873,2,2},
{3645,0,2517,0,2},{3711,0,2517,0,2},{5860,0,5860,2,2},{5873,0,5873,2,2},{3645,0,2517,0,2},{3711,0,2517,0,2},
{5860,0,5860,2,2},{5873,0,5873,2,2},{3645,0,2517,0,2},{3711,0,2517,0,2},{5860,0,5860,2,2},{5873,0,5873,2,2},
{3645,0,2517,0,2},{3711,0,2517,0,2},{5860,0,5860,2,2},{5873,0,5873,2,2},{3645,0,2517,0,2},{3711,0,2517,0,2},
{5860,0,5860,2,2},{5873,0,5873,2,2},{3645,0,2517,0,2},{3711,0,2517,0,2},{5860,0,5860,2,2},{5873,0,5873,2,2},
{3645,0,2517,0,2},{3711,0,2517,0,2},{5860,0,5860,2,2},{5873,0,5873,2,2},{3645,0,2517,0,2},{3711,0,2517,0,2},
{5860,0,5860,2,2},{5873,0,5873,2,2},{3645,0,2517,0,2},{3711,0,2517,0,2},{5860,0,5860,2,2},{5873,0,5873,2,2},
{3645,0,2517,0,2},{3711,0,2517,0,2},{5860,0,5860,2,2},{5873,0,5873,2,2},{2517,0,2517,0,1},{2592,0,2592,2,1},
{2439,0,2446,2,1},{5860,0,5860,2,1},{5873,0,5873,2,1},{1,0,1,0,1},{2366,0,2380,0,1},{2388,0,2409,0,1},
{8074,0,8074,0,2},{2453,0,1,2,1},{2489,0,2380,0,1},{2503,0,2380,0,1},{1,0,1,0,1},{2366,0,2380,0,1},{2388,0,2409,0,1},
{2453,0,1,2,1},{2489,0,2380,0,2},{2503,0,2380,0,1},{1,0,1,0,1},{14328,0,3823,0,1},{2366,0,2380,0,1},{2388,0,2409,0,1},
{4866,0,4866,0,1},{14340,0,2380,0,1},{14358,0,2380,0,2},{14376,0,2380,0,2},{2453,0,1,2,1},{14394,0,3823,0,1},
{2489,0,2380,0,2},{2503,0,2380,0,1},{4214,0,4214,0,1},{14409,0,2380,0,1},{14428,0,5468,0,1},{14455,0,1,0,1},
{14480,0,2380,0,1},{14511,0,2380,0,2},{14542,0,2380,0,1},{14573,0,2380,0,2},{14592,0,5468,0,2},{14619,0,2380,0,2},
{14638,0,5468,0,2},{4886,0,4886,1,1},{14665,0,3076,0,1},{14694,0,3823,0,1},{1,0,1,0,1},{3076,0,3076,0,1},
{2366,0,2380,0,1},{2388,0,2409,0,1},{2439,0,2446,2,1},{4866,0,4866,0,1},{13959,0,13959,0,1},{2453,0,1,2,1},
{3793,0,3793,0,1},{4166,0,4166,0,1},{3801,0,3801,0,1},{3823,0,3823,0,1},{3832,0,3832,0,1},{2503,0,2380,0,1},
{4214,0,4214,0,1},{14409,0,2380,0,1},{14428,0,5468,0,1},{14665,0,3076,0,1},{3076,0,3076,0,1},{2439,0,2446,2,1},
{4866,0,4866,0,1},{13959,0,13959,0,1},{3793,0,3793,0,1},{4166,0,4166,0,1},{3801,0,3801,0,1},{3823,0,3823,0,1},
{3832,0,3832,0,1},{4214,0,4214,0,1},{1,0,1,0,1},{10920,0,2517,0,1},{10954,0,2517,0,1},{2366,0,2380,0,1},
{6293,0,5468,2,2},{10986,0,2517,0,1},{11014,0,2517,0,1},{11046,0,2517,0,1},{2388,0,2409,0,1},{4136,0,2517,0,1},
{15327,0,2380,0,2},{15344,0,2380,0,2},{15361,0,2380,0,2},{4866,0,4866,0,1},{14709,0,14709,0,1},{15378,0,4866,0,1},
{15392,0,4872,0,1},{2453,0,1,2,1},{3793,0,3793,0,1},{4166,0,4166,0,1},{3801,0,3801,0,1},{4182,0,2517,0,1},
{2489,0,2380,0,2},{6339,0,5468,0,2},{2503,0,2380,0,1},{6361,0,5468,2,1},{11169,0,2517,0,1},{1,0,1,0,1},
{3076,0,3076,0,1},{2366,0,2380,0,1},{2388,0,2409,0,1},{4866,0,4866,0,1},{13959,0,13959,0,1},{2453,0,1,2,1},
{3793,0,3793,0,1},{4166,0,4166,0,1},{3801,0,3801,0,1},{3823,0,3823,0,1},{3832,0,3832,0,1},{2489,0,2380,0,2},
{2503,0,2380,0,1},{4214,0,4214,0,1},{14409,0,2380,0,1},{14428,0,5468,0,1},{14573,0,2380,0,2},{14592,0,5468,0,2},
{14619,0,2380,0,2},{14638,0,5468,0,2},{14665,0,3076,0,1},{1,0,1,0,1},{3076,0,3076,0,1},{2366,0,2380,0,1},
{2388,0,2409,0,1},{4866,0,4866,0,1},{13959,0,13959,0,1},{2453,0,1,2,1},{3793,0,3793,0,1},{4166,0,4166,0,1},
{3801,0,3801,0,1},{3823,0,3823,0,1},{3832,0,3832,0,1},{2489,0,2380,0,2},{2503,0,2380,0,1},{4214,0,4214,0,1},
{14409,0,2380,0,1},{14428,0,5468,0,1},{14573,0,2380,0,2},{14592,0,5468,0,2},{14619,0,2380,0,2},{14638,0,5468,0,2},
{14665,0,3076,0,1},{1,0,1,0,1},{3076,0,3076,0,1},{2366,0,2380,0,1},{2388,0,2409,0,1},{4866,0,4866,0,1},
{13959,0,13959,0,1},{2453,0,1,2,1},{3793,0,3793,0,1},{4166,0,4166,0,1},{3801,0,3801,0,1},{3823,0,3823,0,1},
{3832,0,3832,0,1},{2489,0,2380,0,2},{2503,0,2380,0,1},{4214,0,4214,0,1},{14409,0,2380,0,1},{14428,0,5468,0,1},
{14573,0,2380,0,2},{14592,0,5468,0,2},{14619,0,2380,0,2},{14638,0,5468,0,2},{14665,0,3076,0,1},{1,0,1,0,1},
{3076,0,3076,0,1},{2366,0,2380,0,1},{2388,0,2409,0,1},{4866,0,4866,0,1},{13959,0,13959,0,1},{2453,0,1,2,1},
{3793,0,3793,0,1},{4166,0,4166,0,1},{3801,0,3801,0,1},{3823,0,3823,0,1},{3832,0,3832,0,1},{2489,0,2380,0,2},
{2503,0,2380,0,1},{4214,0,4214,0,1},{14409,0,2380,0,1},{14428,0,5468,0,1},{14573,0,2380,0,2},{14592,0,5468,0,2},
{14619,0,2380,0,2},{14638,0,5468,0,2},{14665,0,3076,0,1},{1,0,1,0,1},{2366,0,2380,0,1},{2388,0,2409,0,1},
{2439,0,2446,2,1},{2453,0,1,2,1},{2409,0,2409,0,1},{3561,0,3561,0,1},{2489,0,2380,0,2},{2503,0,2380,0,1},{1,0,1,0,1},
{2592,0,2592,2,1},{5773,0,2517,0,1},{3485,0,3485,0,1},{2366,0,2380,0,1},{5805,0,2517,0,1},{3731,0,3731,0,1},
{2388,0,2409,0,1},{2439,0,2446,2,1},{3773,0,3773,0,1},{5860,0,5860,2,1},{5873,0,5873,2,1},{2453,0,1,2,1},
{3553,0,3553,0,1},{2409,0,2409,0,1},{3561,0,3561,0,1},{2489,0,2380,0,2},{2503,0,2380,0,1},{16086,0,2517,0,1},
{1,0,1,0,1},{2592,0,2592,2,1},{5773,0,2517,0,1},{3485,0,3485,0,1},{2366,0,2380,0,1},{5805,0,2517,0,1},
{3731,0,3731,0,1},{3741,0,3741,0,1},{3755,0,3755,0,1},{2388,0,2409,0,1},{2439,0,2446,2,1},{3773,0,3773,0,1},
{3781,0,3781,0,1},{5860,0,5860,2,1},{5873,0,5873,2,1},{2453,0,1,2,1},{3553,0,3553,0,1},{12365,0,12365,0,1},
{2409,0,2409,0,1},{3561,0,3561,0,1},{2489,0,2380,0,2},{2503,0,2380,0,1},{3847,0,3847,0,1},{16086,0,2517,0,1},
{2439,0,2446,2,1},{16400,0,16400,0,1},{2439,0,2446,2,1},{17697,0,17697,1,1},{17716,0,17716,1,1},{2409,0,2409,0,2},
{1,0,1,0,1},{2366,0,2380,0,1},{2388,0,2409,0,1},{2439,0,2446,2,1},{2453,0,1,2,1},{2409,0,2409,0,1},{2489,0,2380,0,2},
{2503,0,2380,0,1},{2439,0,2446,2,1},{1,0,1,0,1},{2366,0,2380,0,1},{3731,0,3731,0,1},{2388,0,2409,0,1},
{2439,0,2446,2,1},{3773,0,3773,0,1},{2453,0,1,2,1},{3553,0,3553,0,1},{2409,0,2409,0,1},{3561,0,3561,0,1},
{2489,0,2380,0,2},{2503,0,2380,0,1},{1,0,1,0,1},{2366,0,2380,0,1},{3731,0,3731,0,1},{3741,0,3741,0,1},
{3755,0,3755,0,1},{2388,0,2409,0,1},{2439,0,2446,2,1},{3773,0,3773,0,1},{3781,0,3781,0,1},{2453,0,1,2,1},
{3553,0,3553,0,1},{2409,0,2409,0,1},{3561,0,3561,0,1},{18036,0,18036,0,1},{2489,0,2380,0,2},{2503,0,2380,0,1},
{3847,0,3847,0,1},{2439,0,2446,2,1},{16166,0,16166,0,1},{16400,0,16400,0,1},{2439,0,2446,2,1},{1,0,1,0,1},
{2366,0,2380,0,1},{3731,0,3731,0,1},{2388,0,2409,0,1},{3773,0,3773,0,1},{2453,0,1,2,1},{2489,0,2380,0,2},
{2503,0,2380,0,1},{18415,0,18415,0,1},{1,0,1,0,1},{2366,0,2380,0,1},{3731,0,3731,0,1},{2388,0,2409,0,1},
{3773,0,3773,0,1},{2453,0,1,2,1},{3553,0,3553,0,1},{2409,0,2409,0,1},{3561,0,3561,0,1},{18415,0,18415,0,1},
{2489,0,2380,0,2},{2503,0,2380,0,1},{2439,0,2446,2,1},{3553,0,3553,0,1},{2409,0,2409,0,1},{3561,0,3561,0,1},
{18651,0,18651,0,1},{1,0,1,0,1},{2366,0,2380,0,1},{2388,0,2409,0,1},{2439,0,2446,2,1},{2453,0,1,2,1},
{3553,0,3553,0,1},{2409,0,2409,0,1},{3561,0,3561,0,1},{2489,0,2380,0,2},{2503,0,2380,0,1},{1,0,1,0,2},
{2366,0,2380,0,2},{2388,0,2409,0,2},{2453,0,1,2,2},{2489,0,2380,0,2},{2503,0,2380,0,2},{4214,0,4214,0,2},{1,0,1,0,2},
{3076,0,3076,0,2},{2366,0,2380,0,2},{2388,0,2409,0,2},{7519,0,7519,0,2},{2453,0,1,2,2},{7524,0,7524,0,2},
{3793,0,3793,0,2},{4166,0,4166,0,2},{3801,0,3801,0,2},{3823,0,3823,0,2},{3832,0,3832,0,2},{2489,0,2380,0,2},
{2503,0,2380,0,2},{4214,0,4214,0,2},{7539,0,7539,0,2},{1,0,1,0,1},{3076,0,3076,0,1},{2366,0,2380,0,1},
{3666,0,3666,0,1},{3677,0,3677,0,1},{2388,0,2409,0,1},{2439,0,2446,2,1},{3773,0,3773,0,1},{3781,0,3781,0,1},
{2453,0,1,2,1},{3793,0,3793,0,1},{4166,0,4166,0,1},{3801,0,3801,0,1},{3823,0,3823,0,1},{3832,0,3832,0,1},
{2489,0,2380,0,2},{2503,0,2380,0,1},{4214,0,4214,0,1},{9289,0,9289,0,1},{2439,0,2446,2,1},{3801,0,3801,0,2},
{2439,0,2446,2,1},{3793,0,3793,0,1},{5773,0,2517,0,1},{10920,0,2517,0,1},{10954,0,2517,0,1},{10986,0,2517,0,1},
{11014,0,2517,0,1},{11046,0,2517,0,1},{4136,0,2517,0,1},{8001,0,8001,0,2},{2439,0,2446,2,1},{3793,0,3793,0,1},
{4166,0,4166,0,1},{4182,0,2517,0,1},{11169,0,2517,0,1},{2439,0,2446,2,1},{3793,0,3793,0,1},{19242,0,19242,0,2},
{4166,0,4166,0,1},{3801,0,3801,0,1},{4866,0,4866,0,2},{4214,0,4214,0,2},{4866,0,4866,0,2},{21205,0,21205,0,2},
{4214,0,4214,0,2},{4866,0,4866,0,2},{3801,0,3801,0,2},{21205,0,21205,0,2},{21210,0,21210,0,2},{4214,0,4214,0,2},
{4866,0,4866,0,2},{3801,0,3801,0,2},{21205,0,21205,0,2},{21210,0,21210,0,2},{21237,0,21237,0,2},{4214,0,4214,0,2},
{4866,0,4866,0,2},{3801,0,3801,0,2},{21205,0,21205,0,2},{21210,0,21210,0,2},{21237,0,21237,0,2},{4214,0,4214,0,2},
{3076,0,3076,0,2},{4866,0,4866,0,2},{3793,0,3793,0,2},{4166,0,4166,0,2},{3801,0,3801,0,2},{21205,0,21205,0,2},
{21210,0,21210,0,2},{3823,0,3823,0,2},{3832,0,3832,0,2},{4214,0,4214,0,2},{3076,0,3076,0,2},{4866,0,4866,0,2},
{3793,0,3793,0,2},{4166,0,4166,0,2},{3801,0,3801,0,2},{21205,0,21205,0,2},{21210,0,21210,0,2},{21390,0,21390,0,2},
{3823,0,3823,0,2},{3832,0,3832,0,2},{4214,0,4214,0,2},{1,0,1,0,1},{3076,0,3076,0,1},{2366,0,2380,0,1},
{2388,0,2409,0,1},{2439,0,2446,2,1},{4837,0,1,0,2},{2453,0,1,2,1},{3793,0,3793,0,1},{4166,0,4166,0,1},
{2489,0,2380,0,2},{2503,0,2380,0,1},{4214,0,4214,0,1},{4886,0,4886,1,1},{14665,0,3076,0,1},{1,0,1,0,1},
{5773,0,2517,0,1},{3076,0,3076,0,1},{2366,0,2380,0,1},{6293,0,5468,2,1},{2388,0,2409,0,1},{4136,0,2517,0,1},
{2439,0,2446,2,1},{4837,0,1,0,2},{2453,0,1,2,1},{3793,0,3793,0,1},{4166,0,4166,0,1},{3801,0,3801,0,1},
{3823,0,3823,0,1},{4182,0,2517,0,1},{2489,0,2380,0,2},{6339,0,5468,0,2},{2503,0,2380,0,1},{6361,0,5468,2,1},
{4214,0,4214,0,1},{14409,0,2380,0,2},{14428,0,5468,0,2},{14573,0,2380,0,2},{14592,0,5468,0,2},{14619,0,2380,0,2},
{14638,0,5468,0,2},{4886,0,4886,1,1},{3076,0,3076,0,1},{2439,0,2446,2,1},{3793,0,3793,0,1},{4166,0,4166,0,1},
{3801,0,3801,0,1},{3823,0,3823,0,1},{3832,0,3832,0,1},{4214,0,4214,0,1},{4886,0,4886,1,1},{1,0,1,0,1},
{3076,0,3076,0,2},{2366,0,2380,0,1},{2388,0,2409,0,1},{3773,0,3773,0,1},{3781,0,3781,0,1},{2453,0,1,2,1},
{3793,0,3793,0,1},{4166,0,4166,0,1},{3801,0,3801,0,1},{3823,0,3823,0,1},{3832,0,3832,0,1},{2489,0,2380,0,2},
{2503,0,2380,0,1},{4214,0,4214,0,1},{1,0,1,0,1},{2366,0,2380,0,1},{2388,0,2409,0,1},{2439,0,2446,2,1},{2453,0,1,2,1},
{3561,0,3561,0,1},{2489,0,2380,0,2},{2503,0,2380,0,1},{1,0,1,0,1},{2592,0,2592,2,1},{5773,0,2517,0,1},
{3485,0,3485,0,1},{2366,0,2380,0,1},{5805,0,2517,0,1},{3666,0,3666,0,1},{2388,0,2409,0,1},{2439,0,2446,2,1},
{5860,0,5860,2,1},{5873,0,5873,2,1},{7158,0,2517,0,1},{2453,0,1,2,1},{3553,0,3553,0,1},{2409,0,2409,0,1},
{3561,0,3561,0,1},{3583,0,3583,0,1},{2489,0,2380,0,2},{2503,0,2380,0,1},{16086,0,2517,0,1},{1,0,1,0,1},
{2592,0,2592,2,1},{5773,0,2517,0,1},{3485,0,3485,0,1},{2366,0,2380,0,1},{5805,0,2517,0,1},{3666,0,3666,0,1},
{3677,0,3677,0,1},{3692,0,3692,0,1},{2388,0,2409,0,1},{2439,0,2446,2,1},{5860,0,5860,2,1},{5873,0,5873,2,1},
{7158,0,2517,0,1},{2453,0,1,2,1},{3553,0,3553,0,1},{2409,0,2409,0,1},{3561,0,3561,0,1},{3583,0,3583,0,1},
{12407,0,12407,0,1},{2489,0,2380,0,2},{2503,0,2380,0,1},{16086,0,2517,0,1},{1,0,1,0,1},{2592,0,2592,2,1},
{5773,0,2517,0,1},{2366,0,2380,0,1},{5805,0,2517,0,1},{2388,0,2409,0,1},{2439,0,2446,2,1},{3773,0,3773,0,1},
{11347,0,11347,0,1},{5860,0,5860,2,1},{5873,0,5873,2,1},{2453,0,1,2,1},{3553,0,3553,0,1},{2409,0,2409,0,1},
{3561,0,3561,0,1},{3583,0,3583,0,1},{2489,0,2380,0,2},{2503,0,2380,0,1},{1,0,1,0,1},{2366,0,2380,0,1},
{3666,0,3666,0,1},{2388,0,2409,0,1},{2439,0,2446,2,1},{2453,0,1,2,1},{3553,0,3553,0,1},{2409,0,2409,0,1},
{3561,0,3561,0,1},{3583,0,3583,0,1},{2489,0,2380,0,2},{2503,0,2380,0,1},{1,0,1,0,1},{2366,0,2380,0,1},
{3666,0,3666,0,1},{3677,0,3677,0,1},{2388,0,2409,0,1},{2439,0,2446,2,1},{2453,0,1,2,1},{3553,0,3553,0,1},
{2409,0,2409,0,1},{3561,0,3561,0,1},{3583,0,3583,0,1},{22981,0,22981,0,1},{2489,0,2380,0,2},{2503,0,2380,0,1},
{2439,0,2446,2,1},{3561,0,3561,0,1},{3583,0,3583,0,1},{1,0,1,0,1},{2592,0,2592,2,1},{3076,0,3076,0,1},
{2366,0,2380,0,1},{2388,0,2409,0,1},{2439,0,2446,2,1},{2453,0,1,2,1},{3793,0,3793,0,1},{4166,0,4166,0,1},
{3801,0,3801,0,1},{3823,0,3823,0,1},{3832,0,3832,0,1},{23157,0,23157,0,1},{2503,0,2380,0,1},{4214,0,4214,0,1},
{1,0,1,0,1},{2592,0,2592,2,1},{3076,0,3076,0,1},{2366,0,2380,0,1},{2388,0,2409,0,1},{4136,0,2517,0,1},
{2439,0,2446,2,1},{5860,0,5860,2,1},{5873,0,5873,2,1},{2453,0,1,2,1},{3793,0,3793,0,1},{4166,0,4166,0,1},
{3801,0,3801,0,1},{3823,0,3823,0,1},{3832,0,3832,0,1},{4182,0,2517,0,1},{23157,0,23157,0,1},{23214,0,23214,0,1},
{23227,0,23227,0,1},{23244,0,23244,0,1},{2503,0,2380,0,1},{4214,0,4214,0,1},{1,0,1,0,1},{2592,0,2592,2,1},
{3076,0,3076,0,1},{2366,0,2380,0,1},{3666,0,3666,0,1},{3677,0,3677,0,1},{2388,0,2409,0,1},{4136,0,2517,0,1},
{2439,0,2446,2,1},{5860,0,5860,2,1},{5873,0,5873,2,1},{2453,0,1,2,1},{3793,0,3793,0,1},{4166,0,4166,0,1},
{3801,0,3801,0,1},{3823,0,3823,0,1},{3832,0,3832,0,1},{4182,0,2517,0,1},{23157,0,23157,0,1},{23327,0,23327,0,1},
{23227,0,23227,0,1},{23354,0,23354,0,1},{2503,0,2380,0,1},{4214,0,4214,0,1},{1,0,1,0,1},{2592,0,2592,2,1},
{3076,0,3076,0,1},{2366,0,2380,0,1},{3731,0,3731,0,1},{3741,0,3741,0,1},{2388,0,2409,0,1},{4136,0,2517,0,1},
{2439,0,2446,2,1},{5860,0,5860,2,1},{5873,0,5873,2,1},{2453,0,1,2,1},{3793,0,3793,0,1},{4166,0,4166,0,1},
{3801,0,3801,0,1},{3823,0,3823,0,1},{3832,0,3832,0,1},{4182,0,2517,0,1},{23157,0,23157,0,1},{23449,0,23449,0,1},
{23227,0,23227,0,1},{23475,0,23475,0,1},{2503,0,2380,0,1},{4214,0,4214,0,1},{1,0,1,0,1},{2592,0,2592,2,1},
{3076,0,3076,0,1},{2366,0,2380,0,1},{2388,0,2409,0,1},{4136,0,2517,0,1},{2439,0,2446,2,1},{3773,0,3773,0,1},
{3781,0,3781,0,1},{5860,0,5860,2,1},{5873,0,5873,2,1},{2453,0,1,2,1},{3793,0,3793,0,1},{4166,0,4166,0,1},
{3801,0,3801,0,1},{3823,0,3823,0,1},{3832,0,3832,0,1},{4182,0,2517,0,1},{23157,0,23157,0,1},{23564,0,23564,0,1},
{23227,0,23227,0,1},{23588,0,23588,0,1},{2503,0,2380,0,1},{4214,0,4214,0,1},{1,0,1,0,1},{2592,0,2592,2,1},
{3076,0,3076,0,1},{2366,0,2380,0,1},{2388,0,2409,0,1},{4136,0,2517,0,1},{2439,0,2446,2,1},{3773,0,3773,0,1},
{3781,0,3781,0,1},{11203,0,11203,0,1},{5860,0,5860,2,1},{5873,0,5873,2,1},{2453,0,1,2,1},{3793,0,3793,0,1},
{4166,0,4166,0,1},{3801,0,3801,0,1},{3823,0,3823,0,1},{3832,0,3832,0,1},{4182,0,2517,0,1},{23157,0,23157,0,1},
{23696,0,23696,0,1},{23227,0,23227,0,1},{23730,0,23730,0,1},{2503,0,2380,0,1},{4214,0,4214,0,1},{2439,0,2446,2,1},
{1,0,1,0,1},{2592,0,2592,2,1},{3076,0,3076,0,1},{2366,0,2380,0,1},{2388,0,2409,0,1},{4136,0,2517,0,1},
{2439,0,2446,2,1},{2453,0,1,2,1},{3793,0,3793,0,1},{4166,0,4166,0,1},{3801,0,3801,0,1},{3823,0,3823,0,1},
{3832,0,3832,0,1},{4182,0,2517,0,1},{23157,0,23157,0,1},{23244,0,23244,0,1},{2503,0,2380,0,1},{4214,0,4214,0,1},
{1,0,1,0,1},{2592,0,2592,2,1},{3076,0,3076,0,1},{2366,0,2380,0,1},{3666,0,3666,0,1},{3677,0,3677,0,1},
{2388,0,2409,0,1},{4136,0,2517,0,1},{2439,0,2446,2,1},{2453,0,1,2,1},{3793,0,3793,0,1},{4166,0,4166,0,1},
{3801,0,3801,0,1},{3823,0,3823,0,1},{3832,0,3832,0,1},{4182,0,2517,0,1},{23157,0,23157,0,1},{23354,0,23354,0,1},
{2503,0,2380,0,1},{4214,0,4214,0,1},{1,0,1,0,1},{2592,0,2592,2,1},{3076,0,3076,0,1},{2366,0,2380,0,1},
{3731,0,3731,0,1},{3741,0,3741,0,1},{2388,0,2409,0,1},{4136,0,2517,0,1},{2439,0,2446,2,1},{2453,0,1,2,1},
{3793,0,3793,0,1},{4166,0,4166,0,1},{3801,0,3801,0,1},{3823,0,3823,0,1},{3832,0,3832,0,1},{4182,0,2517,0,1},
{23157,0,23157,0,1},{23475,0,23475,0,1},{2503,0,2380,0,1},{4214,0,4214,0,1},{1,0,1,0,1},{2592,0,2592,2,1},
{3076,0,3076,0,1},{2366,0,2380,0,1},{2388,0,2409,0,1},{4136,0,2517,0,1},{2439,0,2446,2,1},{3773,0,3773,0,1},
{3781,0,3781,0,1},{2453,0,1,2,1},{3793,0,3793,0,1},{4166,0,4166,0,1},{3801,0,3801,0,1},{3823,0,3823,0,1},
{3832,0,3832,0,1},{4182,0,2517,0,1},{23157,0,23157,0,1},{23588,0,23588,0,1},{2503,0,2380,0,1},{4214,0,4214,0,1},
{1,0,1,0,1},{2592,0,2592,2,1},{3076,0,3076,0,1},{2366,0,2380,0,1},{2388,0,2409,0,1},{4136,0,2517,0,1},
{2439,0,2446,2,1},{3773,0,3773,0,1},{3781,0,3781,0,1},{11203,0,11203,0,1},{2453,0,1,2,1},{3793,0,3793,0,1},
{4166,0,4166,0,1},{3801,0,3801,0,1},{3823,0,3823,0,1},{3832,0,3832,0,1},{4182,0,2517,0,1},{23157,0,23157,0,1},
{23730,0,23730,0,1},{2503,0,2380,0,1},{4214,0,4214,0,1},{9110,0,9110,1,2},{2409,0,2409,0,1},{1,0,1,0,1},
{2366,0,2380,0,1},{6293,0,5468,2,1},{2388,0,2409,0,1},{2439,0,2446,2,1},{4837,0,1,0,1},{2453,0,1,2,1},
{2489,0,2380,0,2},{2503,0,2380,0,1},{14409,0,2380,0,2},{14428,0,5468,0,2},{14573,0,2380,0,2},{14592,0,5468,0,2},
{14619,0,2380,0,2},{14638,0,5468,0,2},{4886,0,4886,1,1},{14665,0,3076,0,1},{1,0,1,0,1},{3076,0,3076,0,1},
{2366,0,2380,0,1},{2388,0,2409,0,1},{2439,0,2446,2,1},{4837,0,1,0,2},{2453,0,1,2,1},{3793,0,3793,0,1},
{4166,0,4166,0,1},{3801,0,3801,0,1},{3823,0,3823,0,1},{3832,0,3832,0,1},{2489,0,2380,0,2},{2503,0,2380,0,1},
{4214,0,4214,0,1},{25911,0,25911,0,1},{1,0,1,0,1},{3076,0,3076,0,1},{2366,0,2380,0,1},{2388,0,2409,0,1},
{2439,0,2446,2,1},{2453,0,1,2,1},{3793,0,3793,0,1},{4166,0,4166,0,1},{3801,0,3801,0,1},{3823,0,3823,0,1},
{3832,0,3832,0,1},{2503,0,2380,0,1},{4214,0,4214,0,1},{25911,0,25911,0,1},{3076,0,3076,0,1},{2439,0,2446,2,1},
{3793,0,3793,0,1},{4166,0,4166,0,1},{3801,0,3801,0,1},{3823,0,3823,0,1},{3832,0,3832,0,1},{4214,0,4214,0,1},
{25929,0,25929,0,1},{25911,0,25911,0,1},{1,0,1,0,1},{2592,0,2592,2,1},{5773,0,2517,0,1},{3076,0,3076,0,1},
{2366,0,2380,0,1},{2388,0,2409,0,1},{2439,0,2446,2,1},{3773,0,3773,0,1},{3781,0,3781,0,1},{5860,0,5860,2,1},
{5873,0,5873,2,1},{4872,0,4872,0,2},{2453,0,1,2,1},{3793,0,3793,0,1},{4166,0,4166,0,1},{3801,0,3801,0,1},
{3823,0,3823,0,1},{3832,0,3832,0,1},{7417,0,2517,0,1},{2489,0,2380,0,2},{2503,0,2380,0,1},{4214,0,4214,0,1},
{11327,0,11327,2,1},{2439,0,2446,2,1},{26786,0,2409,0,1},{2409,0,2409,0,1},{26468,0,26468,0,1},{1,0,1,0,1},
{3076,0,3076,0,1},{2366,0,2380,0,1},{2388,0,2409,0,1},{2439,0,2446,2,1},{2453,0,1,2,1},{3793,0,3793,0,1},
{4166,0,4166,0,1},{3801,0,3801,0,1},{3823,0,3823,0,1},{3832,0,3832,0,1},{2489,0,2380,0,2},{2503,0,2380,0,1},
{4214,0,4214,0,1},{1,0,1,0,2},{2366,0,2380,0,2},{2388,0,2409,0,2},{2439,0,2446,2,1},{2453,0,1,2,2},{7524,0,7524,0,2},
{2489,0,2380,0,2},{2503,0,2380,0,2},{4214,0,4214,0,2},
};

inline constexpr special_row specials[] = {
{2,1,0,9544,95,0,0},{5,1,79,6797,119,0,0},{5,1,79,11650,0,0,0},{1,1,0,19362,129,131,0},{5,1,79,3860,0,0,0},
{5,1,79,19558,0,0,0},{5,1,79,19809,0,0,0},{5,1,79,19990,0,0,0},{5,1,79,20599,0,0,0},{5,1,79,20715,133,138,0},
{5,1,79,20740,0,0,0},{5,1,0,10245,143,145,0},{0,1,0,0,147,0,0},{5,1,79,21175,0,0,0},{3,1,0,21533,0,0,22121},
{0,1,0,0,167,0,0},{1,1,0,22519,0,173,0},{5,1,79,3860,0,0,0},{5,1,79,19558,0,0,0},{5,1,79,19809,0,0,0},
{5,1,79,19990,0,0,0},{5,1,79,20715,175,180,0},{5,1,79,20740,0,0,0},{5,1,79,21175,0,0,0},{4,1,0,0,211,0,0},
{4,1,0,0,213,0,0},
};

inline constexpr std::uint32_t places[] = {
0,0,0,0,49,0,0,53,0,28,0,0,0,14,6,0,0,0,2,45,0,0,0,0,0,0,34,0,0,0,7,0,0,0,12,44,46,16,0,0,0,57,0,0,33,31,8,0,39,26,0,
35,0,0,32,0,42,1,40,27,19,54,4,0,0,0,0,0,3,0,17,56,18,22,30,0,0,9,23,5,24,25,38,50,21,29,0,0,0,0,0,11,41,0,13,0,0,0,0,
0,10,0,0,0,0,51,15,47,0,48,36,0,0,0,0,0,0,52,55,0,37,0,0,0,20,0,43,0,0,0,0,4,6,0,0,0,0,2,9,0,0,0,0,1,3,0,0,0,0,0,0,5,
0,0,0,0,8,7,0,0,67,0,60,0,0,0,0,69,0,65,58,0,0,0,62,0,61,0,0,0,0,0,68,0,0,0,0,59,63,64,66,0,0,10,0,0,71,0,0,0,0,81,0,
77,78,0,0,0,0,0,73,0,0,0,74,0,80,0,0,72,0,70,75,76,79,0,0,0,0,0,14,0,0,0,11,12,15,0,0,0,0,13,0,94,0,0,0,0,84,0,0,91,
96,82,0,0,0,86,0,92,0,0,0,0,0,0,0,88,0,0,0,0,90,95,0,0,0,98,0,0,83,0,0,0,0,0,97,0,0,89,0,93,0,0,0,0,0,0,99,0,85,0,87,
0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,101,0,129,0,0,130,108,0,0,0,103,0,0,0,0,0,124,105,0,0,0,0,0,107,0,0,0,0,126,0,
0,0,0,0,0,0,0,0,119,0,0,0,115,0,0,0,0,128,0,0,0,0,0,0,133,0,111,116,117,0,100,0,0,0,0,106,109,0,0,0,0,0,0,0,104,125,0,
110,0,131,120,0,112,113,0,0,123,0,122,0,0,0,0,0,0,0,0,0,121,0,0,132,0,0,0,118,127,114,0,0,102,0,0,135,137,0,0,138,139,
0,0,0,134,136,0,0,0,19,0,0,0,0,0,18,16,20,0,0,0,0,0,0,17,40,0,0,0,0,0,37,39,0,0,0,0,0,0,0,30,0,0,0,0,0,0,0,0,21,0,0,0,
0,0,24,28,29,35,0,0,31,0,22,0,0,27,36,38,0,0,25,33,26,32,0,0,0,0,34,0,0,23,0,0,0,0,0,0,0,0,0,0,146,141,0,158,0,152,0,
0,0,0,0,0,149,0,150,0,0,0,0,0,0,0,0,143,153,0,0,0,0,0,144,148,0,155,0,0,0,0,0,0,0,0,140,156,0,0,0,142,0,0,154,157,0,
145,0,0,147,151,0,0,0,47,0,55,46,0,50,0,52,43,49,51,54,0,0,44,0,0,45,48,0,0,0,0,41,42,0,0,53,0,0,0,0,60,0,66,59,0,63,
0,0,57,62,64,65,0,0,58,0,0,61,0,0,0,0,0,56,0,0,0,0,0,0,0,0,0,0,0,164,167,179,171,173,175,181,0,0,0,0,0,0,0,0,0,174,0,
169,0,0,0,0,161,176,0,0,0,0,165,159,162,0,177,0,0,0,0,0,0,0,160,0,168,172,0,0,0,0,0,180,0,0,163,0,170,166,0,178,0,0,
67,0,74,83,81,73,0,77,82,0,69,76,78,80,0,0,70,71,0,75,0,0,0,0,72,0,68,0,0,79,0,0,0,0,0,0,0,192,186,0,199,201,206,0,0,
0,0,0,0,0,0,0,0,202,0,195,0,0,182,196,190,203,0,0,0,0,193,191,0,0,204,0,188,0,0,0,0,198,0,187,185,200,0,0,183,189,0,
205,0,0,197,0,0,194,0,0,184,0,0,0,102,0,0,90,98,103,0,0,0,0,105,0,86,93,0,96,0,0,0,0,89,0,84,0,0,100,0,0,0,0,95,104,0,
92,94,0,0,0,85,97,99,101,0,0,87,0,0,0,0,0,0,0,0,91,0,0,0,0,0,88,0,0,214,0,208,0,0,0,215,217,0,0,0,0,0,212,0,0,207,0,
216,0,209,0,0,0,218,0,0,213,210,0,211,0,0,0,0,109,0,0,0,106,107,111,0,110,0,0,108,0,219,0,0,221,0,0,0,0,229,227,0,0,0,
224,0,0,0,0,0,0,222,0,226,225,228,0,0,0,220,223,0,0,0,0,0,0,249,0,0,0,233,237,256,0,243,0,257,0,248,251,254,0,241,252,
238,0,0,0,230,0,239,236,0,0,0,0,0,235,240,253,0,246,244,0,0,0,250,0,0,0,258,0,231,232,0,0,247,255,242,0,0,0,0,245,0,
234,0,112,0,0,113,0,0,0,276,0,0,0,283,264,0,0,270,0,284,0,275,278,281,0,268,279,265,0,0,0,259,0,266,262,263,0,0,0,0,
267,0,280,0,273,271,0,0,0,277,0,0,0,285,0,260,261,0,0,274,282,269,0,0,0,0,272,0,0,0,0,0,0,299,0,302,290,305,0,0,287,
297,0,0,0,0,0,0,300,0,0,0,0,0,0,286,0,292,301,0,0,0,303,0,293,291,0,0,0,0,0,0,0,0,0,0,296,288,295,289,0,0,0,0,304,0,0,
0,0,0,294,298,0,0,124,128,0,0,0,0,0,129,0,0,119,0,0,0,0,120,0,0,0,0,0,0,115,121,114,0,0,0,130,0,0,0,0,0,123,0,122,125,
0,0,0,117,131,0,0,0,0,126,0,0,116,0,0,0,127,0,0,118,0,0,0,0,0,0,0,0,0,0,0,0,0,306,0,318,0,337,0,324,310,0,317,341,0,0,
0,0,0,0,0,0,0,0,0,326,0,323,339,0,313,0,0,0,0,0,0,0,0,334,0,0,327,0,0,0,0,0,0,315,329,0,0,0,0,316,333,0,340,0,0,0,308,
330,0,344,309,346,0,0,0,0,0,331,343,307,342,0,0,0,319,0,0,0,0,0,0,312,335,332,0,0,325,0,0,0,311,336,0,0,0,0,314,0,0,0,
0,0,0,328,0,0,322,0,345,338,0,0,0,0,320,321,0,0,0,0,0,139,135,136,141,142,0,134,137,145,146,0,0,138,0,133,0,0,0,144,0,
140,132,0,0,0,143,0,0,0,0,347,349,350,0,0,352,353,0,0,0,348,351,0,0,0,0,0,0,0,154,155,0,0,0,149,151,157,0,0,0,152,0,0,
0,148,0,0,0,153,147,150,0,0,156,0,0,0,0,354,356,357,0,0,359,360,0,0,0,355,358,0,0,0,174,178,0,163,0,0,0,0,0,0,0,0,0,0,
0,169,0,0,0,0,0,0,159,170,158,0,0,0,176,0,164,167,168,0,173,0,171,175,0,0,0,161,166,177,0,0,165,0,172,0,0,160,0,0,0,0,
0,162,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,385,388,391,0,0,0,0,371,370,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,378,373,0,369,0,0,395,
383,397,0,0,0,0,0,0,0,0,0,362,364,384,0,374,396,363,0,0,0,366,0,381,394,0,0,0,0,0,0,399,0,0,0,0,0,0,0,0,0,0,0,376,0,
380,389,0,367,0,0,372,386,0,0,375,392,0,390,0,0,0,0,368,382,0,0,387,0,361,0,0,0,0,0,0,0,0,398,0,0,393,0,365,377,379,0,
0,199,0,0,214,0,0,207,0,209,0,0,0,0,0,0,0,0,0,0,0,0,0,180,194,0,182,0,0,210,0,0,0,0,0,198,0,196,203,0,0,0,0,206,0,0,0,
0,0,197,0,193,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,186,0,0,0,0,0,0,0,0,189,0,192,202,0,187,205,0,211,0,0,179,0,0,0,0,188,
0,191,200,204,0,0,184,0,0,0,0,183,190,208,212,213,0,0,195,0,181,0,201,0,0,0,0,185,0,0,0,0,0,0,0,400,402,0,0,0,404,405,
0,0,0,401,403,0,0,0,0,0,0,0,221,222,0,0,0,216,218,224,0,0,0,219,0,0,0,0,0,0,0,220,215,217,0,0,223,0,0,0,0,406,408,0,0,
0,410,411,0,0,0,407,409,0,0,0,241,0,0,0,0,0,0,0,0,0,0,0,0,0,0,234,0,0,0,0,0,0,0,235,225,0,0,229,239,0,228,232,233,0,0,
0,236,238,0,0,0,226,231,240,0,0,230,0,237,0,0,0,0,0,0,0,0,227,0,0,0,0,0,0,0,0,427,0,419,430,0,413,434,0,412,423,0,0,0,
0,418,0,0,0,424,429,0,0,0,0,0,414,0,0,0,431,425,0,415,0,0,422,426,432,0,0,0,0,0,0,416,0,0,421,0,0,0,0,433,0,0,0,0,420,
417,0,0,428,255,268,0,267,248,0,262,264,0,0,0,0,0,0,0,251,257,0,260,0,0,0,243,252,242,245,0,0,265,0,249,0,0,259,254,0,
253,258,0,0,0,246,250,261,263,266,0,0,0,0,244,0,256,0,0,0,0,247,0,0,0,0,0,0,0,0,0,285,0,0,275,274,281,0,277,0,0,0,0,
272,0,0,279,0,0,0,0,273,269,270,286,0,283,0,0,0,0,278,0,0,276,0,0,0,0,271,280,282,284,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
0,0,0,0,0,0,0,0,0,0,0,0,448,0,464,0,454,439,0,447,468,0,0,0,0,0,0,0,0,0,0,0,457,0,453,466,0,442,0,0,0,0,0,0,0,0,461,
455,0,458,0,0,0,0,0,0,444,0,0,0,0,0,446,0,0,435,467,0,0,437,0,0,471,438,473,0,0,0,0,0,459,470,436,469,0,0,0,449,0,0,0,
0,0,0,441,462,460,0,0,456,0,0,0,440,463,0,0,0,0,443,0,0,0,0,0,0,0,0,0,452,0,472,465,445,0,0,0,450,451,0,0,0,0,0,295,
290,297,298,0,0,289,301,292,302,0,0,294,0,288,0,0,0,300,0,296,287,291,0,0,299,293,0,0,498,0,0,0,0,0,0,502,0,492,0,495,
0,0,0,477,0,0,0,484,0,493,0,0,481,0,0,482,490,0,0,496,0,485,483,494,0,0,0,0,488,489,500,491,0,474,0,0,0,0,0,475,478,0,
501,499,0,476,497,479,486,480,0,487,322,0,0,335,0,0,328,0,330,0,0,0,0,0,0,0,0,0,0,0,0,0,304,318,0,306,0,0,331,0,310,0,
0,0,321,0,319,324,0,0,0,0,327,312,0,0,0,0,320,0,317,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,315,0,0,0,0,0,0,316,323,
0,326,0,0,313,332,0,303,0,0,0,0,0,0,0,0,325,0,0,308,0,0,0,0,307,311,329,333,334,314,0,0,0,305,0,0,0,0,0,0,309,0,0,0,0,
0,0,0,0,519,0,511,522,0,525,0,0,503,515,0,0,0,504,510,0,0,0,516,521,0,0,0,0,0,505,0,0,0,523,517,0,506,0,0,514,518,0,0,
0,0,0,0,0,508,0,0,0,0,513,0,0,524,507,0,0,0,512,509,0,0,520,349,361,0,360,0,0,355,357,0,0,0,0,0,0,0,345,350,0,353,0,0,
0,337,346,336,339,0,0,358,0,0,344,0,352,348,0,347,351,0,0,0,340,343,354,356,359,342,0,0,0,338,0,0,0,0,0,0,341,0,0,0,0,
0,0,0,0,0,370,365,0,366,0,0,363,367,369,0,0,0,364,0,0,0,0,0,0,0,0,362,0,0,0,368,0,0,0,0,377,0,383,376,0,380,0,0,373,
379,381,382,0,0,374,0,0,378,0,0,0,0,375,371,372,0,0,0,0,0,0,531,0,529,0,0,0,527,532,533,0,526,528,530,0,0,0,0,0,536,
540,534,0,0,542,0,0,0,0,0,539,0,0,0,0,0,0,0,0,541,0,0,0,0,535,537,538,0,0,0,0,0,0,550,553,0,554,0,0,555,0,0,0,0,549,
558,0,0,0,0,544,0,0,0,0,0,0,557,546,0,0,559,0,0,0,0,0,0,0,0,0,547,0,0,0,551,0,0,0,0,543,545,0,0,0,0,0,548,0,552,0,0,
556,0,0,0,0,387,0,0,0,384,385,389,0,388,0,0,386,0,565,0,0,0,0,0,571,576,0,0,0,0,0,0,0,574,0,570,0,0,0,0,0,0,0,560,561,
566,573,577,578,0,0,562,0,0,572,0,0,0,0,0,0,0,0,564,0,0,0,0,0,0,0,575,0,569,0,0,568,563,567,0,0,0,0,580,0,0,0,0,587,0,
0,0,0,0,0,0,0,0,0,0,581,0,0,586,0,0,0,0,579,583,582,584,585,598,0,0,0,0,0,0,606,0,0,600,0,599,0,0,0,595,0,0,592,0,0,0,
0,0,0,596,590,0,0,0,588,0,593,591,597,603,0,0,0,602,0,0,0,0,0,604,0,0,0,0,0,0,0,605,589,0,0,0,0,594,601,0,0,390,0,0,0,
608,609,611,0,612,613,0,0,0,607,610,0,0,0,391,0,0,0,0,638,0,0,0,637,0,634,0,0,0,0,0,615,0,0,0,0,0,617,630,0,0,614,0,
619,0,625,0,0,627,618,620,629,632,633,0,628,0,0,621,0,0,616,0,0,631,640,0,623,624,635,636,0,639,622,0,0,626,0,0,0,0,
398,0,405,396,0,401,0,0,394,397,400,402,404,0,395,0,0,399,0,0,0,0,0,392,393,406,0,403,0,0,0,0,407,654,0,642,0,0,644,0,
652,648,653,0,650,0,0,0,0,643,0,0,0,0,0,651,647,0,646,0,641,645,649,0,0,0,414,0,421,413,0,417,0,0,410,416,418,420,422,
0,411,0,0,415,0,0,0,0,412,408,409,0,0,419,0,0,0,0,0,0,0,427,0,0,0,0,424,429,431,0,0,0,425,0,0,0,0,0,0,428,426,423,0,0,
0,430,0,0,0,665,0,656,0,0,0,0,659,669,0,0,0,0,660,0,0,666,657,667,0,0,0,668,0,663,0,0,655,658,661,662,664,0,0,0,0,0,0,
0,0,0,690,0,716,676,694,680,0,689,0,0,0,0,706,0,0,0,0,0,0,0,703,0,0,718,0,683,695,671,699,0,0,0,0,0,713,684,702,0,0,0,
0,0,700,0,0,0,0,0,0,678,685,688,677,674,712,719,720,707,709,0,721,0,723,0,0,0,0,0,708,710,675,0,0,0,0,691,704,696,0,
701,670,0,682,714,711,0,693,0,0,679,0,681,715,0,698,0,0,686,0,0,673,0,0,0,672,705,0,697,0,722,0,687,717,0,0,692,0,0,0,
0,0,0,437,435,440,442,441,0,434,445,446,0,0,0,436,0,433,0,0,0,444,0,438,432,439,0,0,443,0,0,0,0,738,729,734,742,744,
730,747,0,0,725,741,0,0,731,0,0,0,0,0,0,0,0,0,0,724,0,732,743,0,0,0,745,0,727,733,0,0,737,739,0,0,0,0,0,0,740,726,0,
728,0,0,0,0,746,0,0,0,0,735,736,0,0,0,456,0,455,0,454,457,0,0,0,450,459,0,0,0,0,451,0,0,449,452,0,0,448,453,447,0,0,0,
458,0,0,0,0,751,749,752,0,0,753,754,0,0,755,748,750,0,0,0,0,776,0,0,0,0,0,0,0,792,756,796,801,0,780,0,771,770,0,0,797,
0,0,761,0,0,783,0,0,0,0,767,0,763,773,774,769,0,0,0,786,800,0,764,0,794,0,0,757,781,785,0,0,0,0,0,0,0,0,758,0,765,0,
778,799,0,788,0,0,0,0,803,0,0,0,0,0,0,0,759,0,0,0,0,0,777,793,0,766,0,0,772,790,0,0,0,0,0,795,789,0,0,0,768,784,0,0,
791,0,0,0,0,0,0,0,760,0,782,779,802,0,798,787,762,775,0,0,0,483,0,0,496,0,0,489,0,491,0,0,0,0,0,0,0,0,0,0,0,0,0,461,
473,0,465,0,468,492,478,0,0,463,0,482,0,475,485,0,0,0,0,488,0,0,0,0,0,0,0,472,0,0,0,0,0,0,0,0,0,469,0,0,0,0,0,0,0,480,
0,0,464,481,0,0,0,0,0,0,471,484,0,487,0,0,493,0,0,460,0,0,0,479,0,0,0,470,486,497,0,467,0,0,477,0,466,490,494,495,0,0,
0,474,0,462,0,0,0,0,476,0,0,0,0,0,0,0,0,0,819,809,814,810,830,0,823,833,0,805,824,0,0,0,0,816,0,0,0,0,0,0,0,0,804,0,
812,825,829,0,0,831,817,807,811,813,0,0,821,820,0,0,826,828,0,822,806,0,808,0,0,0,0,832,0,0,0,0,815,818,827,0,0,510,
525,0,523,0,0,515,518,517,0,0,0,0,0,0,504,0,0,513,0,0,520,499,506,498,501,0,0,519,0,0,0,0,512,509,0,503,507,511,0,0,
502,514,516,521,522,0,0,508,0,500,505,0,0,0,0,0,0,0,0,0,524,0,0,0,838,836,0,0,0,0,842,0,0,0,0,0,0,0,0,0,834,840,0,0,0,
841,0,0,839,0,835,837,0,0,0,535,539,534,0,533,536,0,0,0,529,541,0,0,0,0,531,537,0,528,0,0,0,527,532,526,530,538,0,540,
0,0,0,0,0,0,0,545,0,0,0,542,543,546,0,0,0,0,544,0,0,0,0,551,553,0,0,547,548,549,552,554,0,0,550,0,846,844,0,0,0,847,
848,0,0,0,843,845,0,0,0,0,853,850,0,0,0,0,858,0,0,0,0,855,0,0,0,0,0,0,0,0,0,852,857,854,0,0,849,851,856,0,0,860,871,0,
0,0,874,0,877,873,867,0,0,0,0,870,0,0,0,0,0,0,859,0,0,0,0,866,861,869,0,0,864,875,0,862,0,0,0,0,0,0,0,863,0,0,0,872,0,
868,0,0,0,0,0,876,0,0,0,0,0,865,0,0,0,556,0,555,0,893,0,0,0,0,0,0,885,895,0,0,0,0,0,889,892,0,0,880,0,0,0,0,0,0,878,0,
882,881,0,0,887,0,0,883,0,0,0,0,0,0,0,884,0,0,0,0,0,890,879,0,0,0,0,894,0,891,0,0,0,886,888,0,0,558,560,559,0,0,0,557,
0,911,0,0,0,0,0,0,903,913,0,0,0,0,0,907,910,0,0,898,0,0,0,0,0,0,896,0,900,899,0,0,905,0,0,901,0,0,0,0,0,0,0,902,0,0,0,
0,0,908,897,0,0,0,0,912,0,909,0,0,0,904,906,0,0,562,564,563,0,0,0,561,0,929,0,0,0,0,0,0,921,931,0,0,0,0,0,925,928,0,0,
916,0,0,0,0,0,0,914,0,918,917,0,0,923,0,0,919,0,0,0,0,0,0,0,920,0,0,0,0,0,926,915,0,0,0,0,930,0,927,0,0,0,922,924,0,0,
566,568,567,0,0,0,565,0,947,0,0,0,0,0,0,939,949,0,0,0,0,0,943,946,0,0,934,0,0,0,0,0,0,932,0,936,935,0,0,941,0,0,937,0,
0,0,0,0,0,0,938,0,0,0,0,0,944,933,0,0,0,0,948,0,945,0,0,0,940,942,0,0,570,572,571,0,0,0,569,0,965,0,0,0,0,0,0,957,967,
0,0,0,0,0,961,964,0,0,952,0,0,0,0,0,0,950,0,954,953,0,0,959,0,0,955,0,0,0,0,0,0,0,956,0,0,0,0,0,962,951,0,0,0,0,966,0,
963,0,0,0,958,960,0,0,574,576,575,0,0,0,573,0,983,0,0,0,0,0,0,975,985,0,0,0,0,0,979,982,0,0,970,0,0,0,0,0,0,968,0,972,
971,0,0,977,0,0,973,0,0,0,0,0,0,0,974,0,0,0,0,0,980,969,0,0,0,0,984,0,981,0,0,0,976,978,0,0,578,580,579,0,0,0,577,0,
1001,0,0,0,0,0,0,993,1003,0,0,0,0,0,997,1000,0,0,988,0,0,0,0,0,0,986,0,990,989,0,0,995,0,0,991,0,0,0,0,0,0,0,992,0,0,
0,0,0,998,987,0,0,0,0,1002,0,999,0,0,0,994,996,0,0,595,601,607,0,0,599,0,602,0,0,604,0,0,0,0,591,0,0,0,0,0,0,0,0,581,
0,0,0,598,605,585,589,590,0,594,0,592,596,583,603,0,582,588,606,0,0,586,597,587,593,0,0,0,0,600,0,0,584,0,0,0,0,0,0,
1019,0,0,0,0,0,0,1011,1021,0,0,0,0,0,1015,1018,0,0,1006,0,0,0,0,0,0,1004,0,1008,1007,0,0,1013,0,0,1009,0,0,0,0,0,0,0,
1010,0,0,0,0,0,1016,1005,0,0,0,0,1020,0,1017,0,0,0,1012,1014,0,0,609,611,610,0,0,0,608,0,1037,0,0,0,0,0,0,1029,1039,0,
0,0,0,0,1033,1036,0,0,1024,0,0,0,0,0,0,1022,0,1026,1025,0,0,1031,0,0,1027,0,0,0,0,0,0,0,1028,0,0,0,0,0,1034,1023,0,0,
0,0,1038,0,1035,0,0,0,1030,1032,0,0,613,615,614,0,0,0,612,0,1055,0,0,0,0,0,0,1047,1057,0,0,0,0,0,1051,1054,0,0,1042,0,
0,0,0,0,0,1040,0,1044,1043,0,0,1049,0,0,1045,0,0,0,0,0,0,0,1046,0,0,0,0,0,1052,1041,0,0,0,0,1056,0,1053,0,0,0,1048,
1050,0,0,617,619,618,0,0,0,616,0,1073,0,0,0,0,0,0,1065,1075,0,0,0,0,0,1069,1072,0,0,1060,0,0,0,0,0,0,1058,0,1062,1061,
0,0,1067,0,0,1063,0,0,0,0,0,0,0,1064,0,0,0,0,0,1070,1059,0,0,0,0,1074,0,1071,0,0,0,1066,1068,0,0,621,623,622,0,0,0,
620,0,1091,0,0,0,0,0,0,1083,1093,0,0,0,0,0,1087,1090,0,0,1078,0,0,0,0,0,0,1076,0,1080,1079,0,0,1085,0,0,1081,0,0,0,0,
0,0,0,1082,0,0,0,0,0,1088,1077,0,0,0,0,1092,0,1089,0,0,0,1084,1086,0,0,625,627,626,0,0,0,624,0,1109,0,0,0,0,0,0,1101,
1111,0,0,0,0,0,1105,1108,0,0,1096,0,0,0,0,0,0,1094,0,1098,1097,0,0,1103,0,0,1099,0,0,0,0,0,0,0,1100,0,0,0,0,0,1106,
1095,0,0,0,0,1110,0,1107,0,0,0,1102,1104,0,0,629,631,630,0,0,0,628,0,1127,0,0,0,0,0,0,1119,1129,0,0,0,0,0,1123,1126,0,
0,1114,0,0,0,0,0,0,1112,0,1116,1115,0,0,1121,0,0,1117,0,0,0,0,0,0,0,1118,0,0,0,0,0,1124,1113,0,0,0,0,1128,0,1125,0,0,
0,1120,1122,0,0,633,635,634,0,0,0,632,0,1145,0,0,0,0,0,0,1137,1147,0,0,0,0,0,1141,1144,0,0,1132,0,0,0,0,0,0,1130,0,
1134,1133,0,0,1139,0,0,1135,0,0,0,0,0,0,0,1136,0,0,0,0,0,1142,1131,0,0,0,0,1146,0,1143,0,0,0,1138,1140,0,0,637,639,
638,0,0,0,636,0,1163,0,0,0,0,0,0,1155,1165,0,0,0,0,0,1159,1162,0,0,1150,0,0,0,0,0,0,1148,0,1152,1151,0,0,1157,0,0,
1153,0,0,0,0,0,0,0,1154,0,0,0,0,0,1160,1149,0,0,0,0,1164,0,1161,0,0,0,1156,1158,0,0,641,643,642,0,0,0,640,0,1181,0,0,
0,0,0,0,1173,1183,0,0,0,0,0,1177,1180,0,0,1168,0,0,0,0,0,0,1166,0,1170,1169,0,0,1175,0,0,1171,0,0,0,0,0,0,0,1172,0,0,
0,0,0,1178,1167,0,0,0,0,1182,0,1179,0,0,0,1174,1176,0,0,645,647,646,0,0,0,644,0,1199,0,0,0,0,0,0,1191,1201,0,0,0,0,0,
1195,1198,0,0,1186,0,0,0,0,0,0,1184,0,1188,1187,0,0,1193,0,0,1189,0,0,0,0,0,0,0,1190,0,0,0,0,0,1196,1185,0,0,0,0,1200,
0,1197,0,0,0,1192,1194,0,0,649,651,650,0,0,0,648,0,1217,0,0,0,0,0,0,1209,1219,0,0,0,0,0,1213,1216,0,0,1204,0,0,0,0,0,
0,1202,0,1206,1205,0,0,1211,0,0,1207,0,0,0,0,0,0,0,1208,0,0,0,0,0,1214,1203,0,0,0,0,1218,0,1215,0,0,0,1210,1212,0,0,
653,655,654,0,0,0,652,0,1235,0,0,0,0,0,0,1227,1237,0,0,0,0,0,1231,1234,0,0,1222,0,0,0,0,0,0,1220,0,1224,1223,0,0,1229,
0,0,1225,0,0,0,0,0,0,0,1226,0,0,0,0,0,1232,1221,0,0,0,0,1236,0,1233,0,0,0,1228,1230,0,0,657,659,658,0,0,0,656,0,1246,
0,1241,0,0,0,0,1248,0,1245,1242,0,0,0,0,0,0,1238,1239,0,0,0,1247,0,0,0,0,1240,1244,0,0,1243,664,0,663,0,0,0,661,662,0,
0,660,0,0,0,0,0,0,0,1250,0,0,1253,1258,1261,0,0,0,0,0,0,0,1254,1252,1257,1259,0,1256,0,1260,0,0,0,0,1249,1251,1255,0,
0,0,1270,1264,0,1267,1269,1272,1274,1266,0,0,0,0,0,0,0,0,0,0,0,0,1262,1268,1265,1273,0,0,1263,1271,0,0,0,0,0,0,0,669,
0,0,668,665,666,671,0,670,0,0,667,0,0,0,0,1282,0,0,1298,0,1290,0,0,0,1275,1294,1292,0,0,0,1280,0,0,1291,1288,1285,
1293,0,1277,1296,0,0,0,0,0,1279,1281,1295,0,0,0,0,0,1276,1289,0,0,0,1284,0,0,0,0,0,0,1286,1297,1287,0,0,0,1283,0,0,
1278,0,0,0,0,675,0,0,0,672,673,677,0,676,0,0,674,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1336,0,0,1304,1318,1337,0,0,
1313,0,0,0,0,0,0,1315,0,0,0,0,0,1317,0,0,0,1323,0,1306,0,0,0,0,0,0,0,1327,1324,1329,0,0,0,0,0,0,0,1299,1303,1335,0,0,
0,0,1340,0,0,0,1302,1307,1300,1322,1301,1330,0,1308,1316,0,0,0,0,0,0,0,1305,1309,1314,1332,0,1338,1311,1325,1333,1312,
1319,0,1331,0,1328,0,0,0,0,0,0,0,0,0,1326,1321,0,1339,0,0,0,0,1334,1320,1310,0,0,0,702,0,690,692,0,0,0,0,0,0,0,0,701,
0,681,0,696,0,0,0,0,0,0,678,0,0,0,688,0,0,0,0,0,0,0,682,683,686,679,694,680,689,699,700,685,687,693,695,703,0,0,0,0,0,
691,0,698,0,0,684,697,0,0,0,721,0,718,720,0,715,0,0,0,0,0,0,0,0,707,0,0,713,0,0,0,0,708,704,705,0,0,0,0,0,0,0,712,0,0,
709,711,0,0,0,706,714,716,717,0,0,0,0,0,0,0,0,0,0,710,719,0,0,0,0,0,0,0,0,726,0,731,724,0,729,0,0,730,728,0,0,0,0,0,0,
0,727,0,0,0,0,723,725,722,0,0,0,0,0,0,1373,0,1363,0,1354,0,0,0,0,0,1341,1394,1380,0,0,0,0,0,0,0,1390,0,0,0,0,0,1377,0,
0,0,0,1347,1382,1355,1351,1369,1379,0,1344,1366,0,0,0,0,1364,1374,1381,1342,0,0,1368,1371,1365,1372,0,0,0,1389,0,0,
1356,0,1367,1370,1391,1362,0,0,0,0,0,1396,0,0,0,0,1348,1346,1361,1358,1387,0,0,1353,0,0,0,0,0,0,1359,1350,1383,1392,
1375,0,0,0,0,0,1349,0,0,1393,1378,0,1352,0,0,1345,0,0,1388,1343,1384,1385,1360,1376,1386,1395,0,0,0,0,1357,0,0,0,0,0,
0,0,744,0,0,734,753,0,0,0,746,0,0,740,0,0,747,751,0,755,0,0,732,0,0,737,748,754,0,0,733,739,750,758,736,745,743,749,0,
735,752,756,757,0,0,0,0,0,741,0,742,0,0,0,0,0,0,0,738,0,0,0,1406,0,1398,0,1405,0,1409,1408,0,1403,0,0,0,0,0,0,0,0,0,0,
0,0,1407,1402,0,1400,1404,1397,1401,0,0,1399,0,780,0,773,775,0,769,0,0,0,0,0,0,0,0,762,0,0,767,0,0,0,0,0,759,760,0,0,
771,0,0,0,0,766,0,0,763,765,778,0,0,761,768,770,772,779,0,0,0,0,0,0,0,0,0,764,774,777,0,0,776,0,0,0,0,0,1411,0,1417,0,
1420,1419,0,1415,0,0,0,0,0,0,0,0,0,0,0,0,1418,1414,0,1412,1416,1410,1413,0,0,0,0,802,0,795,797,0,791,0,0,0,0,0,0,0,0,
784,0,0,789,0,0,0,0,0,781,782,0,0,793,0,0,0,0,788,0,0,785,787,800,0,0,783,790,792,794,801,0,0,0,0,0,0,0,0,0,786,796,
799,0,0,798,0,0,0,1431,0,1422,1429,1430,0,1434,1433,0,1427,0,0,0,0,0,0,0,0,0,0,0,0,1432,1426,0,1424,1428,1421,1425,0,
0,1423,0,824,0,817,819,0,813,0,0,0,0,0,0,0,0,806,0,0,811,0,0,0,0,0,803,804,0,0,815,0,0,0,0,810,0,0,807,809,822,0,0,
805,812,814,816,823,0,0,0,0,0,0,0,0,0,808,818,821,0,0,820,0,0,0,1444,0,1436,0,1443,0,1447,1446,0,1441,0,0,0,0,0,0,0,0,
0,0,0,0,1445,1440,0,1438,1442,1435,1439,0,0,1437,0,846,0,839,841,0,835,0,0,0,0,0,0,0,0,828,0,0,833,0,0,0,0,0,825,826,
0,0,837,0,0,0,0,832,0,0,829,831,844,0,0,827,834,836,838,845,0,0,0,0,0,0,0,0,0,830,840,843,0,0,842,0,0,0,1487,1471,0,
1453,0,0,0,1451,1467,0,1449,1482,0,0,0,0,0,1464,1474,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1485,1459,1457,0,0,0,1494,0,0,1452,
1468,0,0,0,0,0,0,0,0,0,1480,1469,0,0,0,1466,0,0,0,0,0,0,0,0,0,0,1492,1456,1496,1462,1478,1479,1475,0,0,0,0,0,0,1473,0,
0,0,0,0,0,1448,0,1454,1458,1488,1476,1455,1481,1489,1490,1461,1491,1484,1493,1472,0,0,1460,0,0,0,1486,0,0,1450,1483,0,
1465,0,1463,1495,0,0,1477,0,1470,0,0,0,853,0,0,0,851,0,0,0,0,848,855,0,0,0,0,849,0,0,0,0,0,0,852,850,847,0,0,0,854,0,
0,0,0,0,1500,1501,0,1503,0,1505,0,0,0,0,0,0,0,0,0,0,0,0,1497,0,1504,0,0,0,0,1499,1502,0,1498,0,867,871,0,0,0,0,0,0,0,
0,0,0,0,0,0,863,0,0,0,0,0,0,857,864,856,874,0,0,872,0,0,0,0,0,866,0,865,868,0,0,0,860,862,873,0,0,0,869,0,0,858,859,0,
0,870,0,0,861,0,0,0,0,0,0,0,1506,1508,1509,0,0,1511,1512,0,0,0,1507,1510,0,0,0,889,894,897,0,0,0,0,0,0,0,0,0,0,0,0,
884,0,0,0,0,0,0,876,885,875,898,0,0,892,895,0,882,883,0,888,0,886,890,0,0,0,879,881,896,0,0,0,891,887,0,877,878,0,0,
893,0,0,880,0,0,0,0,0,0,1516,1518,1514,1522,1523,0,0,1525,1520,1521,0,0,0,0,0,0,0,1513,0,1519,0,0,0,0,1515,0,0,0,1524,
0,0,1517,0,900,0,899,1541,0,1547,1588,1539,0,1581,1542,1543,1546,1557,0,0,0,0,1580,0,0,0,0,0,0,0,0,1528,0,1550,0,0,
1606,0,0,0,0,0,0,1608,0,0,0,0,0,0,0,0,1553,0,0,0,0,0,0,0,0,1551,0,0,0,1598,0,0,0,0,0,0,0,0,1537,0,0,1602,1616,0,0,0,0,
0,1607,0,1552,0,1572,0,1605,0,0,0,1597,0,1526,1532,1533,1555,0,0,1544,1614,1560,1561,1568,0,0,1548,1582,0,0,0,0,0,0,0,
0,0,0,0,0,0,0,1577,1615,0,0,0,1590,1579,1549,1591,1564,1535,1592,0,0,1603,1573,0,0,1583,0,0,0,0,0,0,0,0,0,1584,0,1530,
1565,1601,0,1569,1571,0,0,0,0,0,0,0,1593,1559,1599,1604,1575,0,0,0,0,1556,0,0,0,0,0,0,0,1587,0,0,0,0,0,0,0,1570,1596,
0,1554,0,0,1595,0,1562,0,1609,1529,1536,0,0,1586,0,1527,1576,0,0,1585,0,1574,1538,1594,1589,0,1534,1563,0,0,1617,1558,
1578,0,1567,1540,1610,1600,0,0,1611,0,1531,0,1566,1613,0,0,0,0,1545,0,0,0,0,0,0,0,0,1612,0,0,0,0,0,0,0,0,0,902,0,0,0,
903,0,901,0,0,1620,0,0,0,1624,1625,0,1618,1623,1619,1621,0,1622,0,1641,0,1647,1688,1639,0,1681,1642,1643,1646,1657,0,
0,0,0,1680,0,0,0,0,0,0,0,0,1628,0,1650,0,0,1707,0,0,0,0,0,0,1709,0,0,0,0,0,0,0,0,1653,0,0,0,0,0,0,0,0,1651,0,0,0,1699,
0,0,0,0,0,0,0,0,1637,0,0,1703,1717,0,0,0,0,0,1708,0,1652,0,1672,0,1706,0,0,0,1697,0,1626,1632,1633,1655,0,0,1644,1715,
1660,1661,1668,0,0,1648,1682,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1677,1716,0,0,0,1690,1679,1649,1691,1664,1635,1692,0,0,1704,
1673,0,0,1683,0,0,0,0,0,0,0,0,0,1684,0,1630,1665,1702,0,1669,1671,0,0,0,0,0,0,0,1693,1659,1700,1705,1675,0,0,0,0,1656,
0,0,0,0,0,0,0,1687,0,0,0,0,0,0,0,1670,1696,0,1654,0,0,1695,0,1662,0,1710,1629,1636,0,0,1686,0,1627,1676,0,0,1685,0,
1674,1638,1694,1689,0,1634,1663,0,0,1719,1658,1678,0,1667,1640,1698,1701,1711,0,1712,0,1631,0,1666,1714,0,0,0,0,1645,
0,0,0,0,0,0,0,0,1713,1718,0,0,0,0,0,0,0,904,0,0,1729,0,0,1731,0,1723,1730,1721,1722,0,0,1725,0,0,1727,1733,1724,1720,
0,0,1732,0,0,1734,0,0,0,1726,0,1728,0,0,0,0,0,909,0,910,908,905,906,912,0,911,0,0,907,0,913,0,1735,1738,1740,0,0,1741,
1742,0,0,0,1737,1739,0,1736,0,923,0,0,0,919,920,0,0,0,915,916,925,0,0,0,917,921,0,0,0,0,0,922,918,914,0,0,0,924,0,0,0,
0,1743,1745,0,0,0,1747,1748,0,0,0,1744,1746,0,0,0,938,942,0,0,0,0,0,0,0,939,0,0,0,0,0,931,0,0,0,0,0,0,0,932,926,0,0,0,
940,0,0,929,930,0,0,0,933,935,0,0,0,927,928,941,0,0,0,936,934,0,0,0,0,0,937,0,0,0,0,0,0,0,0,0,0,0,1749,0,0,0,0,1756,0,
1752,0,1754,1751,1755,1753,1750,0,1762,1757,0,0,0,0,1766,0,0,0,0,0,1759,1763,0,0,1761,0,0,0,0,0,0,0,0,0,0,1760,1764,
1765,1758,0,945,0,0,0,944,0,943,0,1770,1768,1776,0,1779,1772,1781,1774,1775,0,0,0,0,0,1773,0,0,0,0,0,0,1780,0,0,1769,
0,1767,1771,1777,1778,0,0,946,0,1790,1783,0,0,0,1784,1802,0,1796,0,0,1800,0,0,1782,1798,1799,0,1787,0,0,0,0,1794,0,0,
1785,1797,0,0,0,0,0,1786,1792,0,0,1795,0,0,0,0,0,0,1791,0,0,0,1789,0,0,0,1793,1801,0,0,0,0,0,1788,0,0,0,0,0,0,0,951,
952,0,0,947,948,949,954,953,0,0,950,955,0,0,0,1806,0,1805,1812,1807,1821,1813,0,0,0,0,0,0,1804,0,0,0,1811,0,0,1818,0,
0,0,0,1808,1819,0,0,0,0,0,1809,0,0,0,1817,0,0,0,1810,0,0,0,0,0,1815,1803,0,0,0,1816,1820,0,0,0,0,0,1814,0,0,0,964,0,0,
0,960,961,965,0,0,957,958,967,0,0,0,959,962,0,0,0,0,0,963,0,956,0,0,0,966,0,0,0,0,0,1823,0,0,0,1825,1826,0,0,0,1822,
1824,0,0,0,971,0,0,0,0,0,970,968,0,0,0,0,0,0,972,969,0,0,1829,0,1839,1828,1833,1830,1831,1832,1827,1838,0,0,0,0,1841,
1835,0,0,0,1840,1834,0,1842,1837,0,0,1836,0,0,0,980,0,0,0,977,0,0,0,0,974,982,0,0,0,0,975,978,0,0,0,0,0,979,976,973,0,
0,0,981,0,0,0,0,0,1847,0,0,0,0,1858,0,1853,0,1856,0,1852,1854,1844,1855,1845,0,0,0,0,1857,0,0,1843,1848,1846,1849,
1850,1851,0,0,0,0,989,986,0,0,0,983,984,988,0,987,0,0,985,1870,1864,1863,1866,0,0,0,1872,0,0,1869,0,0,0,0,1861,1868,
1860,1873,0,0,0,1871,0,0,1859,0,1862,1865,1867,0,0,0,997,0,1004,995,0,1000,994,0,992,996,999,1001,1003,0,993,0,0,998,
0,0,0,0,0,990,991,1005,0,1002,0,0,0,1877,1889,1876,1879,0,0,1881,1882,1883,1888,0,0,0,1886,0,0,1884,1875,0,0,0,0,1887,
0,0,1874,0,1878,1880,0,1885,0,0,0,0,1023,0,0,1019,0,0,0,0,0,0,0,0,1011,0,0,1017,0,0,0,0,1012,1006,1007,0,0,1021,0,
1010,0,0,1016,0,0,1013,1015,0,0,0,1008,1018,1020,1022,1024,0,0,1014,0,0,0,0,0,0,0,0,1009,0,0,0,0,0,0,0,1899,1893,0,0,
0,0,1902,0,1900,1891,0,0,0,0,0,1895,0,1890,1894,0,0,1901,0,0,0,0,1892,1896,1897,1898,0,0,1025,1026,0,0,0,1906,0,0,
1908,1904,1909,1910,0,1903,1905,1907,0,0,0,0,0,1912,0,0,0,1915,1916,0,0,0,1911,0,0,1914,1913,1929,0,1919,0,0,0,0,1931,
0,0,0,0,0,0,1928,0,1921,0,1924,1917,1920,0,1930,0,1923,0,0,1918,1922,1925,1926,1927,0,1028,0,1027,1958,1957,0,0,0,0,0,
2003,0,1960,1932,2006,1985,2036,1999,0,1952,0,0,1971,0,0,1940,0,0,0,1991,0,2038,0,1979,1945,0,1962,0,0,0,0,0,0,1992,
2004,1988,2033,1982,2032,1966,0,0,2018,0,0,1978,0,0,1983,0,0,0,0,0,0,1947,2024,0,0,0,0,1941,0,0,2028,2034,0,0,2019,0,
1956,1955,0,0,0,0,0,2016,1959,1984,0,0,0,0,0,0,0,0,0,1950,1934,0,2009,1936,1954,1968,0,0,0,2029,1964,0,2001,0,0,1977,
2005,2022,0,1938,0,2027,2002,1976,0,2008,0,1967,1997,0,0,0,0,1975,0,1965,0,1942,0,0,0,0,2026,0,2000,2031,0,0,0,2010,
2025,2023,0,0,1990,1995,2013,0,0,2017,0,1998,0,0,0,1933,1949,0,2037,1996,0,0,1987,1981,0,0,0,1935,0,1944,0,0,1974,
1970,1986,0,0,0,0,0,1980,1963,2014,0,0,0,1969,2021,2020,2035,0,0,0,0,1939,0,0,0,0,1943,0,0,0,0,1953,0,0,0,0,0,1973,
1994,1948,0,0,0,0,0,0,1951,0,0,0,0,0,0,0,0,1989,0,2015,0,0,0,1946,1993,1937,2011,0,2007,2030,0,0,0,0,1961,2012,0,1972,
1030,1034,1038,1041,1036,0,0,1031,1040,0,0,0,0,0,0,0,0,0,1029,1035,1039,0,0,1037,0,0,0,1032,1033,0,0,0,0,0,0,0,2039,
2057,0,2049,2059,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,2053,2051,2040,2054,2044,0,0,0,0,2041,0,0,0,2047,0,0,0,2042,0,2048,0,
0,2056,0,0,0,0,0,2043,2050,2055,2058,0,0,2052,2045,2046,0,0,0,1043,1045,0,0,0,0,1042,0,0,1044,1046,0,0,0,0,1047,0,0,
1048,0,0,0,1051,1049,1050,0,0,0,0,0,1056,1052,1054,0,0,0,0,1053,0,0,1055,0,0,0,0,0,1062,1057,1059,0,0,0,0,1058,0,1061,
1060,0,0,0,0,0,1068,1063,1065,0,0,0,0,1064,0,1067,1066,0,0,0,1071,0,1078,1070,0,1076,0,0,1077,1073,0,0,0,0,0,0,0,1072,
0,0,1074,0,0,0,1069,0,0,0,1075,0,0,0,1081,0,1089,1080,0,1087,0,0,1088,1083,0,0,0,0,0,0,0,1082,0,1086,1084,0,0,0,1079,
0,0,0,1085,0,0,0,0,2075,0,0,0,0,2074,2080,0,0,0,0,0,2072,0,0,0,0,0,0,0,2061,0,0,0,2070,2063,2077,0,0,0,0,0,2064,0,0,0,
0,0,2078,0,0,0,2062,2076,0,0,0,0,0,0,0,0,2065,2067,2060,2071,2079,2069,2066,2068,2073,0,0,1097,1103,1101,1096,0,1095,
0,0,1092,1100,0,0,1102,0,1093,0,0,1098,0,0,0,0,1094,1090,1091,0,0,1099,0,0,0,2107,2106,0,2182,0,0,0,0,0,2112,2081,
2090,2150,2172,0,0,0,0,2138,2122,0,0,0,0,0,2181,2156,2178,2110,2105,2208,2094,2148,2116,0,0,0,0,0,0,2159,2170,2154,0,
2143,2187,2205,0,0,2183,0,0,0,2101,2132,2145,0,0,0,0,0,0,2096,2192,0,0,2174,0,2091,2126,0,2200,2206,0,0,2185,0,2103,0,
0,0,0,0,0,0,2111,2149,0,0,2153,2133,0,0,2104,0,2191,2099,2084,2115,2123,2086,2102,2119,2176,2184,0,2202,0,0,2168,0,0,
2131,2108,2171,2189,2088,2207,2199,2169,0,0,2175,0,2118,2124,2137,2164,0,0,2130,0,0,0,0,0,0,0,0,2198,2195,2165,2204,0,
2109,0,2177,2196,2190,0,0,2155,2161,0,2127,0,0,0,0,0,0,0,2083,2098,2114,2167,2162,0,0,2152,0,0,2146,0,2085,2082,0,
2134,2142,2129,2201,2151,0,2120,0,0,0,2135,2117,2144,2141,2179,0,2121,0,0,0,0,0,0,2147,2089,0,2139,2193,0,2092,0,0,0,
0,2100,0,2136,0,0,2093,2128,2188,2097,2186,0,0,0,0,0,0,0,2158,0,0,0,2166,0,0,2194,2197,2180,0,0,0,2095,2160,2087,0,
2163,2140,2173,2157,2203,0,0,2113,0,0,2125,0,0,0,1123,1125,0,1112,1117,1118,0,0,0,0,1130,0,1109,0,0,1115,0,0,1120,0,
1111,1104,1106,0,0,1119,0,0,0,0,1114,0,0,1108,1113,1128,0,0,1107,1116,1121,1122,1129,0,0,0,0,1105,1110,0,0,0,1124,0,
1127,0,0,1126,0,0,0,0,0,0,0,0,2223,0,2217,2225,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,2219,2220,2209,0,2213,0,0,0,0,2210,0,0,
0,2216,0,0,0,2211,0,0,0,0,2222,2221,0,0,0,0,2212,2224,0,0,0,0,2218,2214,2215,0,0,0,1133,0,1138,0,0,1136,0,0,1137,1135,
0,0,1139,0,0,0,0,1134,0,0,0,0,1132,0,1131,0,0,0,0,0,0,2228,0,2231,0,0,0,0,2241,2233,2234,0,2237,0,2239,0,0,2235,2227,
0,0,0,2229,2240,0,0,2226,0,2230,2232,2236,2238,0,0,1147,0,1154,1144,1146,1150,0,0,1142,1149,1151,1153,0,0,1143,1145,0,
1148,0,0,0,0,0,1140,1141,0,0,1152,0,0,0,2273,0,0,0,0,0,0,0,2254,2270,2243,2265,0,0,0,0,0,0,0,0,2259,0,0,0,0,2269,0,0,
0,0,0,2267,0,2271,2248,2246,0,0,0,0,0,0,2255,2274,0,0,2264,0,0,0,0,0,0,0,2256,0,0,0,2253,0,0,0,0,0,0,0,0,0,0,2277,
2245,2280,2250,2263,0,2258,0,0,0,0,0,0,0,0,0,0,0,0,0,2242,2260,2247,2275,0,2261,0,2278,2276,0,0,0,0,0,0,0,0,2249,0,0,
0,2268,2272,0,2244,0,0,2252,0,2251,2279,0,0,2262,2266,2257,0,0,0,1160,0,0,0,1159,0,0,1158,1155,1156,1162,0,1161,0,0,
1157,0,0,2283,2284,2281,0,2286,2287,0,0,0,2282,2285,0,0,0,1173,1178,0,0,0,0,0,1179,0,0,0,0,0,0,0,1170,0,0,0,0,0,0,
1164,1171,1163,1182,0,0,1180,0,0,0,0,0,1172,0,1175,0,0,0,0,1167,1181,0,0,0,0,1176,0,0,1165,1166,1174,0,1177,0,0,1168,
1169,0,0,0,0,0,0,2288,2290,2291,0,0,2293,2294,0,0,0,2289,2292,0,0,0,1195,1200,0,0,0,0,0,1201,0,0,0,0,0,0,0,1192,0,0,0,
0,0,0,1184,1193,1183,1205,0,0,1203,0,1190,0,0,0,1194,0,1197,0,1202,0,0,1187,1204,0,0,0,1191,1198,0,0,1185,1186,1196,0,
1199,0,0,1188,1189,0,0,0,0,0,0,2298,2296,2299,0,0,0,2303,2301,0,0,0,0,0,0,0,0,2300,0,0,0,0,2302,0,0,0,0,2295,2297,0,0,
0,1216,1220,0,0,0,0,0,1221,0,0,0,0,0,0,0,1211,0,0,0,0,0,1214,1207,1212,1206,0,0,0,1222,0,0,0,0,0,1215,0,1213,1217,0,0,
0,1209,1223,0,0,0,0,1218,0,0,1208,0,0,0,1219,0,0,1210,0,0,0,0,0,0,0,2307,2305,0,0,0,2308,2309,0,0,0,2304,2306,0,0,0,
1232,0,0,0,1229,0,0,1233,0,1225,1235,0,0,0,0,1227,1230,0,0,0,0,0,1231,1228,1224,1226,0,0,1234,0,0,0,0,2310,2312,0,0,0,
2314,2315,0,0,0,2311,2313,0,0,0,1245,0,0,0,1242,0,0,1246,0,1237,1249,1247,0,0,0,1240,1243,0,0,0,0,0,1244,1241,1236,
1238,0,0,1248,0,1239,0,0,0,2317,0,2326,2316,2320,2325,2318,2319,2324,0,0,0,0,0,2328,2322,0,0,0,2327,2321,0,2329,0,0,0,
2323,0,0,0,1251,1252,0,0,0,0,0,1250,0,1260,0,1267,1259,0,1263,0,1265,1256,1262,1264,1266,0,0,1257,0,0,1261,0,0,0,1254,
1258,1253,1255,0,0,0,0,0,0,1276,0,0,1289,0,0,1281,0,1283,1284,0,0,0,0,0,1272,0,0,1279,1286,0,0,1269,1274,1268,1270,0,
0,0,0,0,0,0,1278,1275,0,1277,0,0,0,0,1271,1280,1282,1288,1285,0,0,0,0,1273,0,0,0,0,0,0,0,0,0,0,0,1287,0,1300,0,0,1313,
0,0,1305,0,1307,1308,0,0,0,0,0,1296,0,0,1303,1310,0,0,1291,1298,1290,1292,0,0,0,0,1295,0,0,1302,1299,0,1301,0,0,1309,
0,1293,1304,1306,1312,0,0,0,0,0,1297,0,0,0,0,0,1311,1294,0,0,0,0,0,0,1324,0,0,1337,0,0,1329,0,1331,1332,0,0,1333,0,0,
1320,0,0,1327,1334,0,0,1315,1322,1314,1316,1335,0,0,0,0,1319,0,1326,1323,0,1325,0,0,0,0,1317,1318,1328,1330,1336,0,0,
0,0,1321,0,0,0,0,0,0,0,0,0,0,0,0,0,1348,0,0,1361,0,0,1353,1357,1355,1356,0,0,0,0,0,1342,0,0,1351,1358,0,0,1339,1344,
1338,1340,0,0,0,0,0,0,0,1350,1347,0,1345,1349,0,0,0,1341,1352,1354,1360,0,0,0,1346,0,1343,0,0,0,0,0,0,0,0,0,0,1359,0,
0,1373,1382,0,1386,0,0,1378,0,1380,1381,0,0,0,0,0,1366,0,0,1376,1383,0,0,1363,1368,1362,1364,0,0,0,0,0,0,0,1375,1372,
0,1369,1374,0,0,0,1365,1377,1379,1385,0,1371,1384,1370,0,1367,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1387,0,0,0,1405,0,0,1399,0,
1401,1402,0,0,0,0,0,1392,0,0,1397,0,0,0,1389,1394,1388,1390,0,0,0,0,0,0,0,1396,0,0,1395,0,0,0,0,1391,1398,1400,1404,0,
0,0,0,0,1393,0,0,0,0,0,0,0,0,0,0,0,1403,0,0,0,0,1425,0,0,1419,0,1421,1422,0,0,0,0,0,1412,0,0,1417,0,0,0,1407,1414,
1406,1408,0,0,0,0,1411,0,0,1416,0,0,1415,0,0,0,0,1409,1418,1420,1424,0,0,0,0,0,1413,0,0,0,0,0,1423,1410,0,0,0,0,0,0,0,
0,0,1445,0,0,1439,0,1441,1442,0,0,0,0,0,1432,0,0,1437,0,0,0,1427,1434,1426,1428,1443,0,0,0,0,1431,0,1436,0,0,1435,0,0,
0,0,1429,1430,1438,1440,1444,0,0,0,0,1433,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1465,0,0,1459,0,1461,1462,0,0,0,0,0,1450,0,
0,1457,0,0,0,1447,1452,1446,1448,0,0,0,0,0,0,0,1456,0,0,1453,1455,0,0,0,1449,1458,1460,1464,0,0,0,1454,0,1451,0,0,0,0,
0,0,0,0,0,0,1463,0,0,0,0,0,1486,0,0,1480,0,1482,1483,0,0,0,0,0,1470,0,0,1478,0,0,0,1467,1472,1466,1468,0,0,0,0,0,0,0,
1477,0,0,1473,1476,0,0,0,1469,1479,1481,1485,0,1475,1484,1474,0,1471,0,0,0,0,0,0,0,0,0,0,0,0,0,1487,0,1488,0,0,2331,0,
0,0,0,0,0,0,2337,2358,0,0,0,0,0,0,0,2342,2388,0,2379,2389,0,0,0,2355,2338,0,0,0,0,0,0,2341,2368,0,2343,0,0,2346,0,0,0,
2365,0,2380,0,0,2383,0,0,0,0,0,2352,2371,2370,2385,2357,0,0,2366,0,0,2367,0,2359,2333,0,0,2374,2377,2391,2349,0,2339,
2332,2334,2353,2360,2375,2345,2384,2393,2350,0,0,0,2330,2362,2340,2364,2378,2369,0,2335,2361,2372,2347,2336,0,0,2376,
0,0,2344,0,0,0,2386,0,0,2354,2392,2373,2351,2381,2363,2390,0,2382,0,0,2348,2356,2387,0,0,1505,0,1499,0,0,1494,0,0,0,0,
0,0,1504,0,1492,0,0,0,0,0,0,0,1493,1489,0,0,0,1496,0,0,0,0,0,0,0,1491,1495,1502,0,0,1490,1497,0,1503,0,0,0,0,0,0,0,0,
0,0,1498,0,1501,0,0,1500,0,0,0,2398,0,2395,2397,2401,0,0,2408,0,2409,2405,2403,0,0,0,0,2402,2406,0,2404,0,0,2407,0,0,
2396,2400,2394,2399,0,0,0,0,1513,0,1520,1512,0,1511,1516,0,1508,1515,1517,1519,0,0,1509,0,0,1514,0,1521,0,0,1510,1506,
1507,0,0,1518,0,0,0,0,1528,0,1534,1527,0,1531,0,0,1524,1530,1532,1533,0,0,1525,0,0,1529,0,1535,0,0,1526,1522,1523,0,0,
0,0,0,0,0,1538,0,1543,0,0,1541,0,0,1542,1540,0,0,0,0,0,0,0,1539,0,1545,0,0,1537,0,1536,0,0,0,0,0,1544,0,0,2411,2416,0,
0,0,2418,0,0,0,0,0,0,0,0,0,0,0,2412,0,0,2417,0,0,0,2410,2415,0,2413,0,2414,0,0,2420,2426,0,0,0,2428,0,2424,0,0,0,0,0,
0,0,0,0,0,0,0,2427,0,0,2421,0,2419,2422,2423,2425,0,0,0,0,0,2448,0,0,2432,0,0,0,0,2431,2436,0,2449,0,0,0,2444,0,0,
2433,2434,2435,0,0,0,0,0,0,2440,0,0,2445,2443,0,2441,0,0,0,2451,2446,2437,2439,2447,0,0,0,0,2438,0,0,0,0,0,0,0,0,0,
2429,2430,2442,2450,0,2462,2476,0,2465,2479,2463,2483,2454,2468,2452,2470,0,0,0,2453,2464,0,0,0,2472,2478,0,0,0,0,0,
2455,2458,2471,0,2480,2473,0,2456,0,0,2469,2474,0,0,0,2475,2481,0,0,2459,0,0,0,0,2460,2467,0,2482,2457,0,0,0,2466,
2461,0,0,2477,1556,0,0,1567,0,0,1562,1564,0,0,0,0,0,0,0,1551,1557,0,1560,0,0,0,1547,1552,1546,1549,0,0,1565,0,0,0,0,
1559,1555,0,1553,1558,0,0,0,1550,1561,1563,1566,0,0,0,1554,0,1548,0,0,0,0,0,0,0,0,0,0,1568,0,0,2490,0,2486,0,2484,0,0,
2493,0,0,0,0,0,0,2488,0,0,0,0,2487,0,0,2492,0,0,2491,0,2485,2489,0,0,0,0,0,0,0,0,2494,2500,2511,2501,2514,0,0,0,2495,
0,0,0,0,0,0,0,0,0,2506,0,0,0,2497,2502,2505,2513,0,2507,0,2498,0,0,0,0,0,0,0,0,0,0,0,0,2512,2508,0,0,0,0,0,2510,0,0,0,
2504,2509,2499,2503,2496,0,1571,1572,0,0,0,0,1570,1569,0,2517,2527,0,0,0,0,2542,0,0,0,2540,0,0,0,0,2524,2531,0,2522,0,
0,0,0,2519,2515,0,2520,2523,2533,0,0,0,0,2521,2536,2538,0,0,2528,2530,0,0,2518,2534,2532,2537,2539,0,0,0,0,0,0,2535,
2541,0,2516,2526,0,2525,2529,0,0,0,1579,0,1586,1578,0,1582,0,0,1575,1581,1583,1585,0,0,1576,0,0,1580,0,0,0,0,1577,
1573,1574,0,0,1584,0,0,0,0,0,0,1595,1591,0,0,0,0,1588,1592,1594,0,0,0,1589,0,0,0,0,0,0,0,1590,1587,0,0,0,1593,0,0,0,0,
0,0,0,0,15,97,45,0,0,2,0,16,0,84,0,0,13,0,0,0,56,3,8,38,92,125,151,0,0,0,0,0,0,61,79,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
0,143,0,146,0,0,0,116,127,131,0,0,0,67,0,0,0,154,0,32,0,0,0,5,0,0,0,0,90,0,0,0,68,0,113,0,0,0,0,0,27,0,0,0,0,0,0,0,39,
0,137,0,12,19,0,0,0,0,0,0,0,0,0,0,0,0,117,0,42,25,0,0,0,126,0,159,0,0,0,150,0,0,129,0,153,105,0,0,0,0,0,0,0,0,0,0,0,0,
0,0,0,0,0,0,71,0,0,70,0,72,135,0,48,51,0,0,0,102,119,123,0,0,0,0,73,0,0,0,0,0,0,86,88,91,69,147,0,0,0,0,165,0,0,26,0,
0,0,0,0,0,115,0,87,0,109,0,0,0,0,0,130,0,0,40,0,66,77,29,170,0,30,112,0,118,141,148,85,0,0,0,0,33,133,169,0,0,31,0,43,
0,0,52,0,0,0,0,57,20,41,64,0,0,145,24,149,124,0,0,0,60,80,136,0,155,138,0,0,0,21,0,0,0,0,0,168,0,0,49,0,0,0,0,0,0,28,
0,0,0,0,63,0,0,0,0,0,17,0,140,0,98,55,160,54,58,121,7,50,0,0,166,0,0,0,0,0,0,10,62,114,0,0,0,0,134,0,0,0,74,0,78,0,
156,0,0,0,0,122,0,0,104,0,0,0,0,0,0,96,0,0,0,35,0,75,0,0,22,110,0,0,0,103,0,162,0,0,95,0,0,0,0,0,0,0,0,0,0,0,59,0,0,0,
0,83,101,0,157,0,0,132,167,0,0,0,0,0,0,0,0,0,107,53,76,108,0,0,0,0,6,144,0,65,100,128,0,0,0,37,0,0,0,18,4,120,0,0,0,0,
81,0,0,0,0,0,0,0,23,139,0,46,93,94,0,0,164,0,0,0,0,0,0,0,0,0,0,0,82,152,0,0,163,0,0,0,36,0,14,47,161,0,0,1,0,0,0,0,0,
0,34,0,111,0,0,0,0,0,0,0,11,0,0,0,0,0,0,142,0,0,9,44,0,99,0,89,0,158,0,0,0,0,106,
};

inline constexpr tables all{pool, lists, objects, fields, joins, specials, places,
                            170, 11458, layer::documented, layer::documented};

} // namespace built_in_tables

/// What is known of Zuora's objects without asking a tenant.
inline constexpr view built_in{built_in_tables::all};

} // namespace zoql::catalogue
// clang-format on
