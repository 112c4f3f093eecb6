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
{1,1,0,0,0,0,0,3,6421,0},{2517,2532,0,0,57,9,0,3,6485,0},{2592,2609,0,0,69,10,0,3,10597,0},
{2742,2760,0,0,81,10,0,2,4113,0},{2780,2795,0,0,81,15,0,2,10274,0},{3076,3076,0,0,99,15,0,3,10533,0},
{3485,3502,3520,0,133,15,0,2,6165,0},{3590,3604,3520,67,139,20,0,2,4113,0},{3860,0,0,0,139,40,0,0,1,134},
{3874,3892,0,0,139,40,0,2,10529,0},{4085,4109,0,0,158,40,0,2,8226,0},{4227,4261,0,0,158,55,0,2,4113,0},
{4299,4310,0,69,158,66,0,2,6165,0},{4516,4535,4555,0,181,67,0,2,4113,0},{4322,0,0,71,181,83,0,1,277,63},
{4760,4779,4555,0,206,83,0,2,4241,0},{4912,4927,0,0,206,105,0,2,6289,137},{5099,0,0,0,218,111,0,0,17,0},
{5122,0,0,0,219,111,0,0,17,0},{5160,0,0,0,219,111,0,0,1,0},{5177,5198,0,0,219,111,0,3,10533,0},
{2380,2380,0,0,229,111,0,3,6421,0},{5468,5484,0,0,258,113,0,3,10661,85},{5501,5525,5551,0,285,113,0,3,6421,0},
{3666,5884,3520,0,305,131,0,2,6165,0},{6383,6405,3520,0,346,146,0,2,6165,0},{6429,6455,3520,0,353,157,0,2,6165,0},
{3677,6484,3520,0,360,178,0,2,6165,0},{7182,7197,3520,0,399,214,0,2,6165,0},{7214,7233,3520,0,405,224,0,2,6165,0},
{3692,7255,3520,0,411,241,0,2,6165,0},{7447,7471,7497,0,434,268,0,2,4113,0},{3731,7561,3520,0,434,286,0,2,6165,0},
{3741,7626,3520,0,473,302,0,2,6165,0},{3755,7731,3520,0,502,335,0,2,6165,0},{7778,7797,0,0,525,361,0,2,8226,0},
{7817,7840,7865,0,525,370,0,2,4241,0},{7886,7906,0,0,525,383,0,3,10533,85},{8001,8015,0,0,533,383,0,2,10274,0},
{8074,8087,0,0,542,383,0,2,6289,137},{8176,8176,0,0,559,389,0,3,10533,0},{8458,0,0,0,578,389,0,1,277,0},
{7113,7113,0,0,587,389,0,2,6177,0},{8655,8671,0,0,606,390,0,2,6177,0},{7519,8703,7497,91,613,391,0,2,6161,134},
{9018,9031,9052,93,640,406,0,2,4117,0},{9110,9129,0,0,640,407,0,2,8226,0},{9150,9162,9175,0,640,407,0,2,6165,0},
{9295,9322,0,0,654,422,0,2,4257,0},{9380,9380,0,0,654,431,0,3,10533,0},{3773,3773,0,0,669,431,0,3,6421,0},
{9832,9850,9869,0,723,446,1,3,6421,0},{9996,0,0,0,747,459,1,1,277,65},{3781,10033,0,0,755,459,1,3,6421,0},
{11203,11225,9869,0,803,497,2,3,6421,23},{11347,11362,9869,0,833,525,2,3,6421,0},{4850,11388,0,0,842,541,2,2,4113,0},
{11405,11425,0,0,842,546,2,2,4113,0},{11447,11460,0,0,842,554,2,3,10533,0},{11474,11491,0,0,848,554,2,3,10533,0},
{5860,11541,0,0,858,554,2,2,10273,0},{11693,11735,0,0,877,556,3,2,10274,0},{11913,11957,0,0,895,560,3,2,10274,0},
{12007,12040,0,0,913,564,3,2,10274,0},{12078,12115,0,0,931,568,3,2,10274,0},{12157,12189,0,0,949,572,3,2,10274,0},
{12226,12262,0,0,967,576,3,2,10274,0},{12303,12332,0,0,985,580,3,2,10274,0},{12447,12483,0,0,1003,607,3,2,10274,0},
{12523,12553,0,0,1021,611,3,2,10274,0},{12587,12627,0,0,1039,615,3,2,10274,0},{12672,12705,0,0,1057,619,3,2,10274,0},
{12742,12779,0,0,1075,623,3,2,10274,0},{12820,12861,0,0,1093,627,3,2,10274,0},{12907,12944,0,0,1111,631,3,2,10274,0},
{12987,13023,0,0,1129,635,3,2,10274,0},{13063,13103,0,0,1147,639,3,2,10274,0},{13148,13187,0,0,1165,643,3,2,10274,0},
{13231,13266,0,0,1183,647,3,2,10274,0},{13306,13337,0,0,1201,651,3,2,10274,0},{13372,13411,0,0,1219,655,3,2,10274,0},
{13456,13473,13492,0,1237,659,3,2,6161,0},{5873,13506,0,0,1248,664,3,2,10274,0},
{13626,13656,0,0,1261,664,3,2,6177,153},{4866,4866,13751,125,1274,671,3,2,6165,0},
{13959,13971,13751,0,1298,677,3,2,6161,126},{14709,14722,13751,0,1340,703,3,2,4117,0},
{14736,14745,13751,0,1340,703,3,2,4117,0},{14755,14765,13751,0,1340,721,3,2,4117,0},
{4872,14776,13751,0,1340,731,3,2,6165,0},{15414,15423,13751,0,1396,758,3,2,6165,0},
{15481,15495,13751,0,1409,780,3,2,6165,0},{15510,15519,13751,0,1420,802,3,2,6165,0},
{15533,15542,13751,0,1434,824,3,2,6165,0},{3553,3553,0,0,1447,846,3,3,6421,0},
{12365,16006,3520,0,1496,855,3,2,6165,0},{12384,16117,16142,0,1505,874,3,2,6165,0},
{16166,16203,0,0,1512,898,3,2,6293,0},{2409,16425,0,0,1525,900,3,3,4373,0},{2467,17740,0,0,1617,903,3,2,10274,0},
{3561,17778,0,0,1625,903,3,1,277,0},{17697,17812,0,0,1719,903,3,2,8226,0},{9352,17833,0,0,1719,904,3,2,6289,0},
{18007,18021,0,0,1734,912,3,2,4113,0},{18036,18048,3520,0,1734,913,3,2,6165,0},
{18061,18077,16142,0,1742,925,3,2,6165,0},{16400,18095,0,0,1748,942,3,2,10402,0},
{18170,18195,0,0,1756,942,3,2,6293,0},{18290,18301,0,0,1766,945,3,2,6161,0},{18415,18431,18431,0,1781,946,3,2,6161,0},
{18586,18617,0,0,1802,954,3,2,4113,0},{18651,18671,18431,0,1802,955,3,2,6161,0},
{18712,18739,18431,127,1821,967,3,2,6161,0},{18793,18815,0,0,1826,972,3,2,6225,0},
{7524,18879,0,0,1842,982,3,2,10273,134},{18953,18979,0,0,1858,989,3,2,10274,0},
{19051,19066,0,0,1873,1005,3,3,6485,114},{3793,3793,0,0,1889,1024,3,3,6421,0},{19242,19266,0,0,1902,1025,3,2,8226,0},
{19292,0,0,0,1902,1026,3,1,277,85},{19319,0,0,0,1910,1026,3,1,277,0},{4166,19344,0,0,1916,1026,3,3,6437,0},
{3801,19450,0,0,1931,1028,4,3,6421,0},{21027,21053,0,0,2038,1041,12,3,6421,0},{21205,21205,0,0,2059,1046,14,2,8226,0},
{21210,21223,0,0,2059,1048,14,2,8226,0},{21237,21262,0,0,2059,1051,14,2,8226,0},
{21290,21311,0,0,2059,1056,14,2,8226,0},{21335,21361,0,0,2059,1062,14,2,8226,0},
{21390,21410,0,0,2059,1068,14,2,8226,0},{21432,21448,0,0,2059,1078,14,2,8226,0},
{3823,21466,0,0,2059,1089,14,3,6421,0},{3832,22178,0,0,2080,1103,15,3,6421,0},{22656,22675,0,0,2208,1130,23,3,6421,0},
{22697,22710,9175,0,2225,1139,24,2,6161,134},{3583,3583,0,0,2241,1154,24,3,6421,21},
{12407,22868,3520,0,2280,1162,24,2,6165,0},{12425,22887,16142,0,2287,1182,24,2,6165,0},
{22911,22932,9869,0,2294,1205,24,3,6421,0},{22981,22992,3520,0,2303,1223,24,2,6165,0},
{23004,23019,16142,0,2309,1235,24,2,6165,0},{23036,23057,0,0,2315,1249,24,2,6225,0},
{23080,23105,23133,0,2329,1252,24,2,4113,0},{23178,23195,23133,0,2329,1267,24,2,4113,0},
{23260,23291,23133,0,2329,1289,24,2,4113,0},{23384,23414,23133,0,2329,1313,24,2,4113,0},
{23504,23532,23133,0,2329,1337,24,2,4113,0},{23615,23653,23133,0,2329,1361,24,2,4113,0},
{23767,23803,4555,0,2329,1386,24,2,4113,0},{23842,23862,23133,0,2329,1387,24,2,4113,0},
{23884,23918,23133,0,2329,1405,24,2,4113,0},{23957,23990,23133,0,2329,1425,24,2,4113,0},
{24028,24059,23133,0,2329,1445,24,2,4113,0},{24094,24135,23133,0,2329,1465,24,2,4113,0},
{24181,24202,0,0,2329,1486,24,2,8353,0},{17716,24225,0,0,2329,1486,24,2,4113,0},{4214,4214,0,0,2329,1488,24,3,6421,0},
{25748,25783,0,0,2393,1505,24,2,6177,0},{25929,25961,0,0,2409,1521,24,2,4113,0},
{25996,26032,0,0,2409,1535,24,2,4113,0},{25911,0,0,0,2409,1545,24,0,1,133},{26072,0,0,0,2409,1545,24,1,277,60},
{4886,26099,0,0,2418,1545,24,2,10273,0},{11327,0,0,0,2428,1545,26,1,277,82},{3847,26313,0,0,2451,1545,26,3,6421,0},
{6997,0,0,0,2483,1568,26,1,277,0},{26468,26481,0,0,2493,1568,26,2,10402,0},{26730,26744,0,216,2514,1568,26,2,4245,0},
{9289,9289,0,0,2514,1572,26,3,6421,0},{7539,26889,7497,218,2542,1586,26,2,4113,134},{0,0,0,0,2542,1595,26,0,0,0},
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

inline constexpr tables all{pool, lists, objects, fields, joins, specials,
                            170, layer::documented, layer::documented};

} // namespace built_in_tables

/// What is known of Zuora's objects without asking a tenant.
inline constexpr view built_in{built_in_tables::all};

} // namespace zoql::catalogue
// clang-format on
