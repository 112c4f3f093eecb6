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
"UpToDate\0""ChargeMetricsRun\0""CommunicationProfile\0""Communication Profile\0""IsDefault\0""Muted\0""ProfileName\0"
"ProfileNumber\0""Address1\0""Address2\0""AsBillTo\0""AsShipTo\0""AsSoldTo\0""City\0""Country\0""County\0""Fax\0"
"FirstName\0""HomePhone\0""LastName\0""MobilePhone\0""NickName\0""OtherPhone\0""OtherPhoneType\0""PersonalEmail\0"
"PostalCode\0""State\0""TaxRegion\0""WorkEmail\0""WorkPhone\0""ContactSnapshot\0""Contact Snapshot\0"
"CreditBalanceAdjustment\0""Credit Balance Adjustment\0"
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
2080,2083,2087,3,2717,2722,2735,1,3619,1,4322,1,4299,2,8196,8201,6,8242,8246,8251,8255,8261,8265,7,8317,8325,8336,
1648,8346,8353,8362,1,8686,1,9053,1,983,10,10404,10406,10408,10410,10412,10414,10416,10418,10420,10422,7,10704,10726,
3801,10735,4872,10740,10751,2,10845,10858,5,10404,10406,10408,10410,10412,1,13713,1,18731,1,983,1,983,4,20888,20892,
20896,20900,4,20904,20922,20940,20959,1,20972,1,20980,3,21131,5895,21045,11,21524,21543,21554,21568,21582,21590,21603,
21617,21627,21647,21666,3,21938,21949,21968,5,21131,19841,5895,21045,21118,1,983,4,20888,20892,20896,20900,4,20904,
20922,20940,20959,4,24545,24551,24556,24560,4,24607,24613,24620,24625,4,24545,24551,24556,24560,2,25098,25123,4,24545,
24551,24556,24560,2,25674,25681,1,3251,2,2696,2627,1,26728,1,26883,
};

inline constexpr object_row objects[] = {
{1,1,0,0,0,0,0,3,6421,0},{2517,2532,0,0,57,9,0,3,6485,0},{2592,2609,0,0,69,10,0,3,10597,0},
{2742,2760,0,0,81,10,0,2,4113,0},{2780,2795,0,0,81,15,0,2,10274,0},{3076,3076,0,0,99,15,0,3,10533,0},
{3485,3502,3520,0,133,15,0,2,6165,0},{3590,3604,3520,67,139,20,0,2,4113,0},{3860,0,0,0,139,40,0,0,1,134},
{3874,3892,0,0,139,40,0,2,10529,0},{4085,4109,0,0,158,40,0,2,8226,0},{4227,4261,0,0,158,55,0,2,4113,0},
{4299,4310,0,69,158,66,0,2,6165,0},{4516,4535,4555,0,181,67,0,2,4113,0},{4322,0,0,71,181,83,0,1,277,63},
{4760,4779,4555,0,206,83,0,2,4241,0},{4912,4927,0,0,206,105,0,2,6289,137},{5099,0,0,0,218,111,0,0,1,0},
{5122,0,0,0,219,111,0,0,1,0},{5139,5160,0,0,219,111,0,3,10533,0},{2380,2380,0,0,229,111,0,3,6421,0},
{5430,5446,0,0,258,113,0,3,10661,85},{5463,5487,5513,0,285,113,0,3,6421,0},{3666,5846,3520,0,305,131,0,2,6165,0},
{6345,6367,3520,0,346,146,0,2,6165,0},{6391,6417,3520,0,353,157,0,2,6165,0},{3677,6446,3520,0,360,178,0,2,6165,0},
{7144,7159,3520,0,399,214,0,2,6165,0},{7176,7195,3520,0,405,224,0,2,6165,0},{3692,7217,3520,0,411,241,0,2,6165,0},
{7409,7433,7459,0,434,268,0,2,4113,0},{3731,7523,3520,0,434,286,0,2,6165,0},{3741,7588,3520,0,473,302,0,2,6165,0},
{3755,7693,3520,0,502,335,0,2,6165,0},{7740,7759,0,0,525,361,0,2,8226,0},{7779,7802,7827,0,525,370,0,2,4241,0},
{7848,7868,0,0,525,383,0,3,10533,85},{7963,7977,0,0,533,383,0,2,10274,0},{8036,8049,0,0,542,383,0,2,6289,137},
{8138,8138,0,0,559,389,0,3,10533,0},{8420,0,0,0,578,389,0,1,277,0},{7075,7075,0,0,587,389,0,2,6177,0},
{8617,8633,0,0,606,390,0,2,6177,0},{7481,8665,7459,91,613,391,0,2,6161,134},{8980,8993,9014,93,640,406,0,2,4117,0},
{9072,9091,0,0,640,407,0,2,8226,0},{9112,9124,9137,0,640,407,0,2,6165,0},{9257,9284,0,0,654,422,0,2,4257,0},
{9342,9342,0,0,654,431,0,3,10533,0},{3773,3773,0,0,669,431,0,3,6421,0},{9794,9812,9831,0,723,446,1,3,6421,0},
{9958,0,0,0,747,459,1,1,277,65},{3781,9995,0,0,755,459,1,3,6421,0},{11165,11187,9831,0,803,497,2,3,6421,23},
{11309,11324,9831,0,833,525,2,3,6421,0},{4850,11350,0,0,842,541,2,2,4113,0},{11367,11387,0,0,842,546,2,2,4113,0},
{11409,11422,0,0,842,554,2,3,10533,0},{11436,11453,0,0,848,554,2,3,10533,0},{5822,11503,0,0,858,554,2,2,10273,0},
{11655,11697,0,0,877,556,3,2,10274,0},{11875,11919,0,0,895,560,3,2,10274,0},{11969,12002,0,0,913,564,3,2,10274,0},
{12040,12077,0,0,931,568,3,2,10274,0},{12119,12151,0,0,949,572,3,2,10274,0},{12188,12224,0,0,967,576,3,2,10274,0},
{12265,12294,0,0,985,580,3,2,10274,0},{12409,12445,0,0,1003,607,3,2,10274,0},{12485,12515,0,0,1021,611,3,2,10274,0},
{12549,12589,0,0,1039,615,3,2,10274,0},{12634,12667,0,0,1057,619,3,2,10274,0},{12704,12741,0,0,1075,623,3,2,10274,0},
{12782,12823,0,0,1093,627,3,2,10274,0},{12869,12906,0,0,1111,631,3,2,10274,0},{12949,12985,0,0,1129,635,3,2,10274,0},
{13025,13065,0,0,1147,639,3,2,10274,0},{13110,13149,0,0,1165,643,3,2,10274,0},{13193,13228,0,0,1183,647,3,2,10274,0},
{13268,13299,0,0,1201,651,3,2,10274,0},{13334,13373,0,0,1219,655,3,2,10274,0},
{13418,13435,13454,0,1237,659,3,2,6161,0},{5835,13468,0,0,1248,664,3,2,10274,0},
{13588,13618,0,0,1261,664,3,2,6177,153},{4866,4866,13713,125,1274,671,3,2,6165,0},
{13921,13933,13713,0,1298,677,3,2,6161,126},{14671,14684,13713,0,1340,703,3,2,4117,0},
{14698,14707,13713,0,1340,703,3,2,4117,0},{14717,14727,13713,0,1340,721,3,2,4117,0},
{4872,14738,13713,0,1340,731,3,2,6165,0},{15376,15385,13713,0,1396,758,3,2,6165,0},
{15443,15457,13713,0,1409,780,3,2,6165,0},{15472,15481,13713,0,1420,802,3,2,6165,0},
{15495,15504,13713,0,1434,824,3,2,6165,0},{3553,3553,0,0,1447,846,3,3,6421,0},
{12327,15968,3520,0,1496,855,3,2,6165,0},{12346,16079,16104,0,1505,874,3,2,6165,0},
{16128,16165,0,0,1512,898,3,2,6293,0},{2409,16387,0,0,1525,900,3,3,4373,0},{2467,17702,0,0,1617,903,3,2,10274,0},
{3561,17740,0,0,1625,903,3,1,277,0},{17659,17774,0,0,1719,903,3,2,8226,0},{9314,17795,0,0,1719,904,3,2,6289,0},
{17969,17983,0,0,1734,912,3,2,4113,0},{17998,18010,3520,0,1734,913,3,2,6165,0},
{18023,18039,16104,0,1742,925,3,2,6165,0},{16362,18057,0,0,1748,942,3,2,10402,0},
{18132,18157,0,0,1756,942,3,2,6293,0},{18252,18263,0,0,1766,945,3,2,6161,0},{18377,18393,18393,0,1781,946,3,2,6161,0},
{18548,18579,0,0,1802,954,3,2,4113,0},{18613,18633,18393,0,1802,955,3,2,6161,0},
{18674,18701,18393,127,1821,967,3,2,6161,0},{18755,18777,0,0,1826,972,3,2,6225,0},
{7486,18841,0,0,1842,982,3,2,10273,134},{18915,18941,0,0,1858,989,3,2,10274,0},
{19013,19028,0,0,1873,1005,3,3,6485,114},{3793,3793,0,0,1889,1024,3,3,6421,0},{19204,19228,0,0,1902,1025,3,2,8226,0},
{19254,0,0,0,1902,1026,3,1,277,85},{19281,0,0,0,1910,1026,3,1,277,0},{4166,19306,0,0,1916,1026,3,3,6437,0},
{3801,19412,0,0,1931,1028,4,3,6421,0},{20989,21015,0,0,2038,1041,12,3,6421,0},{21167,21167,0,0,2059,1046,14,2,8226,0},
{21172,21185,0,0,2059,1048,14,2,8226,0},{21199,21224,0,0,2059,1051,14,2,8226,0},
{21252,21273,0,0,2059,1056,14,2,8226,0},{21297,21323,0,0,2059,1062,14,2,8226,0},
{21352,21372,0,0,2059,1068,14,2,8226,0},{21394,21410,0,0,2059,1078,14,2,8226,0},
{3823,21428,0,0,2059,1089,14,3,6421,0},{3832,22140,0,0,2080,1103,15,3,6421,0},{22618,22637,0,0,2208,1130,23,3,6421,0},
{22659,22672,9137,0,2225,1139,24,2,6161,134},{3583,3583,0,0,2241,1154,24,3,6421,21},
{12369,22830,3520,0,2280,1162,24,2,6165,0},{12387,22849,16104,0,2287,1182,24,2,6165,0},
{22873,22894,9831,0,2294,1205,24,3,6421,0},{22943,22954,3520,0,2303,1223,24,2,6165,0},
{22966,22981,16104,0,2309,1235,24,2,6165,0},{22998,23019,0,0,2315,1249,24,2,6225,0},
{23042,23067,23095,0,2329,1252,24,2,4113,0},{23140,23157,23095,0,2329,1267,24,2,4113,0},
{23222,23253,23095,0,2329,1289,24,2,4113,0},{23346,23376,23095,0,2329,1313,24,2,4113,0},
{23466,23494,23095,0,2329,1337,24,2,4113,0},{23577,23615,23095,0,2329,1361,24,2,4113,0},
{23729,23765,4555,0,2329,1386,24,2,4113,0},{23804,23824,23095,0,2329,1387,24,2,4113,0},
{23846,23880,23095,0,2329,1405,24,2,4113,0},{23919,23952,23095,0,2329,1425,24,2,4113,0},
{23990,24021,23095,0,2329,1445,24,2,4113,0},{24056,24097,23095,0,2329,1465,24,2,4113,0},
{24143,24164,0,0,2329,1486,24,2,8353,0},{17678,24187,0,0,2329,1486,24,2,4113,0},{4214,4214,0,0,2329,1488,24,3,6421,0},
{25710,25745,0,0,2393,1505,24,2,6177,0},{25891,25923,0,0,2409,1521,24,2,4113,0},
{25958,25994,0,0,2409,1535,24,2,4113,0},{25873,0,0,0,2409,1545,24,0,1,133},{26034,0,0,0,2409,1545,24,1,277,60},
{4886,26061,0,0,2418,1545,24,2,10273,0},{11289,0,0,0,2428,1545,26,1,277,82},{3847,26275,0,0,2451,1545,26,3,6421,0},
{6959,0,0,0,2483,1568,26,1,277,0},{26430,26443,0,0,2493,1568,26,2,10402,0},{26692,26706,0,216,2514,1568,26,2,4245,0},
{9251,9251,0,0,2514,1572,26,3,6421,0},{7501,26851,7459,218,2542,1586,26,2,4113,134},{0,0,0,0,2542,1595,26,0,0,0},
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
{3192,0,0,0,30,13,1301,1},{983,0,0,32,0,13,17685,1},{5182,0,0,0,0,0,2,0},{5192,0,0,0,0,0,2,0},
{5198,0,0,0,30,13,1301,1},{5210,0,0,0,0,0,2,0},{2286,0,0,32,30,13,17685,1},{2312,0,0,0,30,13,1301,10},
{4643,0,0,32,0,13,17685,1},{5224,0,0,255,12,13,17685,1},{5233,0,0,255,0,13,17685,1},{5242,0,0,0,0,0,2,0},
{5251,0,0,0,0,0,2,0},{5260,0,0,0,0,0,2,0},{5269,0,0,40,12,13,17685,1},{5274,0,0,32,12,13,17685,1},
{5282,0,0,32,12,13,17685,1},{741,0,0,32,20,13,17685,1},{767,0,0,0,20,13,1301,10},{3192,0,0,100,0,13,17685,1},
{5289,0,0,40,0,13,17685,1},{5293,0,0,100,0,13,17685,1},{5303,0,0,40,0,13,17685,1},{983,0,0,32,0,13,17685,1},
{5313,0,0,100,0,13,17685,1},{5322,0,0,40,0,13,17685,1},{5334,0,0,100,0,13,17685,1},{5343,0,0,40,0,13,17685,1},
{5354,0,0,20,0,13,17685,1},{5369,0,0,80,0,13,17685,1},{5383,0,0,20,12,13,17685,1},{5394,0,0,40,12,13,17685,1},
{5400,0,0,32,0,13,17685,1},{2286,0,0,32,20,13,17685,1},{2312,0,0,0,20,13,1301,10},{5410,0,0,80,12,13,17685,1},
{5420,0,0,40,0,13,17685,1},{4643,0,0,32,85,13,17685,1},{5224,0,0,255,85,13,17685,1},{5233,0,0,255,85,13,17685,1},
{5269,0,0,40,85,13,17685,1},{5000,0,0,32,85,13,17685,1},{5274,0,0,32,85,13,17685,1},{5282,0,0,32,85,13,17685,1},
{741,0,0,32,85,13,17685,1},{767,0,0,0,85,13,1301,10},{3192,0,0,100,85,13,17685,1},{5289,0,0,40,85,13,17685,1},
{5293,0,0,100,85,13,17685,1},{5303,0,0,40,85,13,17685,1},{983,0,0,0,0,0,2,0},{5313,0,0,100,85,13,17685,1},
{5322,0,0,40,85,13,17685,1},{5334,0,0,100,85,13,17685,1},{5343,0,0,40,85,13,17685,1},{5354,0,0,20,85,13,17685,1},
{5369,0,0,80,85,13,17685,1},{5383,0,0,20,85,13,17685,1},{5394,0,0,40,85,13,17685,1},{5400,0,0,32,85,13,17685,1},
{2286,0,0,32,85,13,17685,1},{2312,0,0,0,85,13,1301,10},{5410,0,0,80,85,13,17685,1},{5420,0,0,40,85,13,17685,1},
{4643,0,0,32,22,13,17685,1},{2517,0,0,100,22,13,17685,1},{5573,0,0,0,22,45,1301,9},{5588,0,0,0,22,13,1301,7},
{5595,0,0,0,0,13,1301,10},{5607,0,0,255,22,13,17685,1},{741,0,0,32,22,13,17685,1},{767,0,0,0,22,13,1301,10},
{983,0,0,32,0,13,17685,1},{5615,0,0,255,22,13,17685,1},{5622,0,0,32,47,13,17685,1},{5633,0,0,32,22,13,17685,1},
{5645,0,0,32,22,13,17685,1},{5665,0,0,50,22,13,17685,1},{5689,0,0,0,22,13,1301,3},{1628,0,0,9,22,13,17685,3},
{5711,0,0,0,26,13,1301,3},{2587,0,0,8,22,13,17685,3},{2286,0,0,32,22,13,17685,1},{2312,0,0,0,22,13,1301,10},
{5858,0,0,0,0,0,2,0},{146,0,0,0,0,0,2,0},{5872,0,0,0,0,0,2,0},{5595,0,0,0,0,0,2,0},{5886,0,0,0,0,0,2,0},
{694,0,0,0,0,0,2,0},{741,0,0,0,0,0,2,0},{767,0,0,0,0,0,2,0},{842,0,0,0,0,0,2,0},{5895,0,0,0,0,0,2,0},
{5910,0,0,0,0,0,2,0},{5928,0,0,0,0,0,2,0},{5949,0,0,0,0,0,2,0},{5964,0,0,0,0,0,2,0},{5979,0,0,0,0,0,2,0},
{983,0,0,0,0,0,2,0},{5996,0,0,0,0,0,2,0},{6015,0,0,0,0,0,2,0},{6024,0,0,0,0,0,2,0},{6035,0,0,0,0,0,2,0},
{6046,0,0,0,0,0,2,0},{5622,0,0,0,0,0,2,0},{6055,0,0,0,0,0,2,0},{6068,0,0,0,0,0,2,0},{6085,0,0,0,0,0,2,0},
{1558,0,0,0,0,0,2,0},{6094,0,0,0,0,0,2,0},{6101,0,0,0,0,0,2,0},{6110,0,0,0,0,0,2,0},{1628,0,0,0,0,0,2,0},
{4060,0,0,0,0,0,2,0},{6121,0,0,0,0,0,2,0},{6131,0,0,0,0,0,2,0},{6150,0,0,0,0,0,2,0},{6161,0,0,0,0,0,2,0},
{6171,0,0,0,0,0,2,0},{6183,0,0,0,0,0,2,0},{6205,0,0,0,0,0,2,0},{5711,0,0,0,0,0,2,0},{2286,0,0,0,0,0,2,0},
{2312,0,0,0,0,0,2,0},{5588,0,0,0,0,0,2,0},{741,0,0,0,0,0,2,0},{767,0,0,0,0,0,2,0},{3251,0,0,0,0,0,2,0},
{983,0,0,0,0,0,2,0},{2286,0,0,0,0,0,2,0},{2312,0,0,0,0,0,2,0},{5588,0,0,0,0,0,2,0},{741,0,0,0,0,0,2,0},
{767,0,0,0,0,0,2,0},{3251,0,0,0,0,0,2,0},{983,0,0,0,0,0,2,0},{2286,0,0,0,0,0,2,0},{2312,0,0,0,0,0,2,0},
{6463,0,0,0,0,0,2,0},{6480,0,0,0,0,0,2,0},{6496,0,0,0,0,0,2,0},{6518,0,0,0,0,0,2,0},{6542,0,0,0,0,0,2,0},
{6553,0,0,0,0,0,2,0},{6564,0,0,0,0,0,2,0},{6577,0,0,0,0,0,2,0},{6600,0,0,0,0,0,2,0},{6630,0,0,0,0,0,2,0},
{6643,0,0,0,0,0,2,0},{741,0,0,0,0,0,2,0},{767,0,0,0,0,0,2,0},{6662,0,0,0,0,0,2,0},{6679,0,0,0,0,0,2,0},
{3192,0,0,0,0,0,2,0},{5979,0,0,0,0,0,2,0},{6700,0,0,0,0,0,2,0},{983,0,0,0,0,0,2,0},{6740,0,0,0,0,0,2,0},
{6759,0,0,0,0,0,2,0},{6774,0,0,0,0,0,2,0},{6783,0,0,0,0,0,2,0},{6068,0,0,0,0,0,2,0},{6810,0,0,0,0,0,2,0},
{6837,0,0,0,0,0,2,0},{6852,0,0,0,0,0,2,0},{6869,0,0,0,0,0,2,0},{6873,0,0,0,0,0,2,0},{6888,0,0,0,0,0,2,0},
{6121,0,0,0,0,0,2,0},{6907,0,0,0,0,0,2,0},{6919,0,0,0,0,0,2,0},{6935,0,0,0,0,0,2,0},{6943,0,0,0,0,0,2,0},
{6959,0,0,0,0,0,2,0},{6973,0,0,0,0,0,2,0},{2286,0,0,0,0,0,2,0},{2312,0,0,0,0,0,2,0},{5588,0,0,0,0,0,2,0},
{741,0,0,0,0,0,2,0},{767,0,0,0,0,0,2,0},{983,0,0,0,0,0,2,0},{2286,0,0,0,0,0,2,0},{2312,0,0,0,0,0,2,0},
{5588,0,0,0,0,0,2,0},{741,0,0,0,0,0,2,0},{767,0,0,0,0,0,2,0},{983,0,0,0,0,0,2,0},{2286,0,0,0,0,0,2,0},
{2312,0,0,0,0,0,2,0},{2517,0,0,0,0,0,2,0},{5858,0,0,0,0,0,2,0},{741,0,0,0,0,0,2,0},{767,0,0,0,0,0,2,0},
{7238,0,0,0,0,0,2,0},{983,0,0,0,0,0,2,0},{7251,0,0,0,0,0,2,0},{7264,0,0,0,0,0,2,0},{1230,0,0,0,0,0,2,0},
{6055,0,0,0,0,0,2,0},{7277,0,0,0,0,0,2,0},{6121,0,0,0,0,0,2,0},{7291,0,0,0,0,0,2,0},{7299,0,0,0,0,0,2,0},
{7318,0,0,0,0,0,2,0},{7326,0,0,0,0,0,2,0},{6935,0,0,0,0,0,2,0},{7340,0,0,0,0,0,2,0},{7348,0,0,0,0,0,2,0},
{7367,0,0,0,0,0,2,0},{6943,0,0,0,0,0,2,0},{2286,0,0,0,0,0,2,0},{2312,0,0,0,0,0,2,0},{129,0,0,0,0,0,2,0},
{146,0,0,0,0,0,2,0},{5872,0,0,0,0,0,2,0},{5595,0,0,0,0,0,2,0},{5886,0,0,0,0,0,2,0},{694,0,0,0,0,0,2,0},
{741,0,0,0,0,0,2,0},{767,0,0,0,0,0,2,0},{842,0,0,0,0,0,2,0},{5895,0,0,0,0,0,2,0},{7534,0,0,0,0,0,2,0},
{5910,0,0,0,0,0,2,0},{5928,0,0,0,0,0,2,0},{5949,0,0,0,0,0,2,0},{5964,0,0,0,0,0,2,0},{5979,0,0,0,0,0,2,0},
{983,0,0,0,0,0,2,0},{5996,0,0,0,0,0,2,0},{6015,0,0,0,0,0,2,0},{6024,0,0,0,0,0,2,0},{1390,0,0,0,0,0,2,0},
{6035,0,0,0,0,0,2,0},{6046,0,0,0,0,0,2,0},{5622,0,0,0,0,0,2,0},{1558,0,0,0,0,0,2,0},{6094,0,0,0,0,0,2,0},
{6110,0,0,0,0,0,2,0},{1628,0,0,0,0,0,2,0},{4060,0,0,0,0,0,2,0},{6121,0,0,0,0,0,2,0},{6131,0,0,0,0,0,2,0},
{6150,0,0,0,0,0,2,0},{6161,0,0,0,0,0,2,0},{6171,0,0,0,0,0,2,0},{6183,0,0,0,0,0,2,0},{6205,0,0,0,0,0,2,0},
{5711,0,0,0,0,0,2,0},{2286,0,0,0,0,0,2,0},{2312,0,0,0,0,0,2,0},{6463,0,0,0,0,0,2,0},{6480,0,0,0,0,0,2,0},
{6496,0,0,0,0,0,2,0},{146,0,0,0,0,0,2,0},{6518,0,0,0,0,0,2,0},{6542,0,0,0,0,0,2,0},{6553,0,0,0,0,0,2,0},
{6564,0,0,0,0,0,2,0},{741,0,0,0,0,0,2,0},{767,0,0,0,0,0,2,0},{3192,0,0,0,0,0,2,0},{6700,0,0,0,0,0,2,0},
{983,0,0,0,0,0,2,0},{6759,0,0,0,0,0,2,0},{6774,0,0,0,0,0,2,0},{6783,0,0,0,0,0,2,0},{6837,0,0,0,0,0,2,0},
{6852,0,0,0,0,0,2,0},{6869,0,0,0,0,0,2,0},{6873,0,0,0,0,0,2,0},{6888,0,0,0,0,0,2,0},{6121,0,0,0,0,0,2,0},
{6907,0,0,0,0,0,2,0},{6919,0,0,0,0,0,2,0},{6935,0,0,0,0,0,2,0},{6959,0,0,0,0,0,2,0},{6973,0,0,0,0,0,2,0},
{2286,0,0,0,0,0,2,0},{2312,0,0,0,0,0,2,0},{2517,0,0,0,0,0,2,0},{146,0,0,0,0,0,2,0},{741,0,0,0,0,0,2,0},
{767,0,0,0,0,0,2,0},{7713,0,0,0,0,0,2,0},{7238,0,0,0,0,0,2,0},{983,0,0,0,0,0,2,0},{7251,0,0,0,0,0,2,0},
{7264,0,0,0,0,0,2,0},{1230,0,0,0,0,0,2,0},{7726,0,0,0,0,0,2,0},{7277,0,0,0,0,0,2,0},{6121,0,0,0,0,0,2,0},
{7291,0,0,0,0,0,2,0},{7299,0,0,0,0,0,2,0},{7318,0,0,0,0,0,2,0},{7326,0,0,0,0,0,2,0},{6935,0,0,0,0,0,2,0},
{7340,0,0,0,0,0,2,0},{7348,0,0,0,0,0,2,0},{7367,0,0,0,0,0,2,0},{2286,0,0,0,0,0,2,0},{2312,0,0,0,0,0,2,0},
{7890,0,0,32,85,5,16661,1},{7921,0,0,32,85,5,16661,1},{741,0,0,32,85,5,16661,1},{767,0,0,0,85,5,277,10},
{983,0,0,32,85,5,16661,1},{7946,0,0,32,85,5,16661,1},{2286,0,0,32,85,5,16661,1},{2312,0,0,0,85,5,277,10},
{1641,0,0,0,0,0,2,0},{741,0,0,0,0,0,2,0},{767,0,0,0,0,0,2,0},{983,0,0,0,0,0,2,0},{1230,0,0,0,0,0,2,0},
{7992,0,0,0,0,0,2,0},{8012,0,0,0,0,0,2,0},{2286,0,0,0,0,0,2,0},{2312,0,0,0,0,0,2,0},{8078,0,0,0,0,0,2,0},
{4985,0,0,0,0,0,2,0},{8082,0,0,0,0,0,2,0},{5000,0,0,0,0,0,2,0},{8085,0,0,0,0,0,2,0},{2862,0,0,0,0,0,2,0},
{2872,0,0,0,0,0,2,0},{3954,0,0,0,0,0,2,0},{5021,0,0,0,0,0,2,0},{983,0,0,0,0,0,2,0},{8099,0,0,0,0,0,2,0},
{5050,0,0,0,0,0,2,0},{8112,0,0,0,0,0,2,0},{8120,0,0,0,0,0,2,0},{1628,0,0,0,0,0,2,0},{8127,0,0,0,0,0,2,0},
{8135,0,0,0,0,0,2,0},{8145,8165,0,0,78,15,1449,1},{741,753,0,32,0,15,17833,1},{767,779,0,0,0,15,1449,10},
{8187,8187,73,8,103,15,26025,3},{8210,8210,0,0,32,15,1449,5},{8220,8227,0,32,0,15,17833,1},
{8235,8235,76,5,0,15,26025,3},{983,986,0,32,0,15,17833,1},{1230,1230,0,255,0,15,17833,1},{8276,8276,0,0,0,7,1449,4},
{8282,8282,0,0,0,15,1449,6},{8287,8287,0,255,131,15,17833,1},{8306,8306,0,0,131,15,1449,1},
{1628,1628,83,10,0,15,26025,3},{8370,8383,0,0,0,15,1449,1},{2286,2298,0,32,0,15,17833,1},{2312,2324,0,0,0,15,1449,10},
{8397,8397,0,0,0,15,2730,1},{8411,8415,0,0,0,15,1449,5},{741,0,0,0,0,1,21,1},{767,0,0,0,0,1,21,10},
{3192,0,0,1000,0,1,16405,1},{8428,0,0,255,0,1,16405,1},{983,0,0,0,0,1,21,1},{1230,0,0,255,0,1,16405,1},
{1628,0,0,8,0,1,16405,1},{2286,0,0,0,0,1,21,1},{2312,0,0,0,0,1,21,10},{8440,0,0,0,0,0,2,0},{8455,0,0,0,0,0,2,0},
{741,0,0,0,0,0,2,0},{767,0,0,0,0,0,2,0},{3192,0,0,0,0,0,2,0},{6700,0,0,0,0,0,2,0},{8463,0,0,0,0,0,2,0},
{8503,0,0,0,0,0,2,0},{8514,0,0,0,0,0,2,0},{8530,0,0,0,0,0,2,0},{8550,0,0,0,0,0,2,0},{8568,0,0,0,0,0,2,0},
{8586,0,0,0,0,0,2,0},{983,0,0,0,0,0,2,0},{6774,0,0,0,0,0,2,0},{5394,0,0,0,0,0,2,0},{8602,0,0,0,0,0,2,0},
{2286,0,0,0,0,0,2,0},{2312,0,0,0,0,0,2,0},{741,0,0,0,0,0,2,0},{767,0,0,0,0,0,2,0},{3192,0,0,0,0,0,2,0},
{983,0,0,0,0,0,2,0},{8650,0,0,0,0,0,2,0},{2286,0,0,0,0,0,2,0},{2312,0,0,0,0,0,2,0},{4643,0,0,0,0,0,2,0},
{146,0,0,0,0,0,2,0},{8705,0,0,0,0,0,2,0},{8719,0,0,0,0,0,2,0},{8739,0,0,0,0,0,2,0},{741,0,0,0,0,0,2,0},
{767,0,0,0,0,0,2,0},{8757,0,0,0,0,0,2,0},{2627,0,0,0,0,0,2,0},{8762,0,0,0,0,0,2,0},{8776,0,0,0,0,0,2,0},
{8789,0,0,0,0,0,2,0},{983,0,0,0,0,0,2,0},{8804,0,0,0,0,0,2,0},{8825,0,0,0,0,0,2,0},{8838,0,0,0,0,0,2,0},
{8855,0,0,0,0,0,2,0},{7946,0,0,0,0,0,2,0},{8864,0,0,0,0,0,2,0},{8884,0,0,0,0,0,2,0},{2696,0,0,0,0,0,2,0},
{8898,0,0,0,0,0,2,0},{2286,0,0,0,0,0,2,0},{2312,0,0,0,0,0,2,0},{8910,0,0,0,0,0,2,0},{8932,0,0,0,0,0,2,0},
{8956,0,0,0,0,0,2,0},{741,0,0,0,0,0,2,0},{767,0,0,0,0,0,2,0},{9152,0,0,0,0,0,2,0},{9178,0,0,0,0,0,2,0},
{983,0,0,0,0,0,2,0},{9196,0,0,0,0,0,2,0},{9205,0,0,0,0,0,2,0},{6774,0,0,0,0,0,2,0},{1628,0,0,0,0,0,2,0},
{9220,0,0,0,0,0,2,0},{2286,0,0,0,0,0,2,0},{2312,0,0,0,0,0,2,0},{9224,0,0,0,0,0,2,0},{9236,0,0,0,0,0,2,0},
{741,0,0,32,37,13,17685,1},{767,0,0,0,37,13,1301,10},{9349,0,0,0,37,1,1297,0},{983,0,0,32,37,13,17685,1},
{9361,0,0,0,37,13,1301,6},{9375,0,0,0,37,13,1301,3},{9386,0,0,0,37,13,1301,1},{1230,0,0,0,37,13,1301,1},
{9390,0,0,0,37,13,1301,1},{9410,0,0,0,37,13,1301,1},{1628,0,0,10,37,13,17685,3},{8370,0,0,2000,37,13,17685,1},
{9428,0,0,0,37,13,1301,6},{2286,0,0,32,37,13,17685,1},{2312,0,0,0,37,13,1301,10},{4643,0,0,32,0,13,17685,1},
{9439,0,0,0,20,13,1301,7},{5588,0,0,0,18,13,1301,7},{6463,0,0,0,18,13,1301,7},{129,0,0,0,89,77,1301,5},
{146,0,0,0,18,13,1301,7},{9456,0,0,32,66,9,17941,1},{9466,0,0,32,118,13,17685,1},{9482,0,0,32,85,13,17685,1},
{9506,0,0,0,2,13,1301,1},{5886,0,0,255,20,13,17685,1},{694,0,0,0,0,0,2,0},{741,0,0,32,20,13,17685,1},
{767,0,0,0,20,13,1301,10},{9511,0,0,0,22,5,1301,7},{9541,0,0,0,0,0,2,0},{842,0,0,0,147,5,1301,1},
{7534,0,0,0,0,45,1301,9},{5910,0,0,0,0,0,2,0},{5928,0,0,0,0,0,2,0},{5949,0,0,0,0,0,2,0},{5964,0,0,0,0,0,2,0},
{983,0,0,32,0,13,17685,1},{9558,0,0,0,11,13,1301,5},{9574,0,0,0,11,13,1301,5},{9592,0,0,0,11,13,1301,5},
{4418,0,0,0,0,45,1301,9},{5996,0,0,0,0,0,2,0},{9606,0,0,32,0,13,17685,1},{9620,0,0,0,0,13,1301,10},
{7726,0,0,0,20,13,1301,7},{9638,0,0,0,0,0,2,0},{1390,0,0,0,118,13,1301,7},{9650,0,0,32,0,13,17685,1},
{4484,0,0,0,0,13,1301,10},{6055,0,0,0,0,13,1301,7},{9659,0,0,0,40,1,1301,5},{6085,0,0,0,0,0,2,0},{1558,0,0,0,0,0,2,0},
{9680,0,0,0,0,0,2,0},{9696,0,0,32,85,13,17685,1},{6094,0,0,15,0,13,17685,3},{6101,0,0,32,0,13,17685,1},
{6110,0,0,16,118,13,17685,3},{1628,0,0,8,0,13,17685,3},{4060,0,0,0,0,45,1301,9},{6121,0,0,0,20,13,1301,7},
{6919,0,0,0,20,13,1301,7},{6150,0,0,1000,0,77,17685,1},{6161,0,0,0,0,13,1301,3},{9720,0,0,0,0,0,2,0},
{5711,0,0,10,26,13,17685,3},{2286,0,0,32,0,13,17685,1},{2312,0,0,0,0,13,1301,10},{4643,0,0,32,0,13,17685,1},
{2517,0,0,100,0,13,17685,1},{5573,0,0,0,0,13,1301,9},{9874,0,0,255,0,13,17685,1},{5588,0,0,0,0,13,1301,7},
{5872,0,0,32,0,13,17685,1},{5595,0,0,0,0,13,1301,10},{5886,0,0,255,0,13,17685,1},{741,0,0,32,20,13,17685,1},
{767,0,0,0,20,13,1301,10},{9891,0,0,50,0,13,17685,1},{9904,0,0,70,0,13,17685,1},{983,0,0,32,0,13,17685,1},
{9919,0,0,0,0,13,1301,7},{9932,0,0,32,0,13,17685,1},{9606,0,0,32,0,13,17685,1},{5622,0,0,32,47,13,17685,1},
{5633,0,0,60,0,13,17685,1},{9942,0,0,0,0,37,277,9},{1628,0,0,9,0,13,17685,3},{5711,0,0,10,0,13,17685,3},
{2587,0,0,6,0,13,17685,3},{2286,0,0,32,20,13,17685,1},{2312,0,0,0,20,13,1301,10},{741,0,0,0,65,5,277,1},
{767,0,0,0,65,5,277,10},{983,0,0,32,65,5,16661,1},{9932,0,0,0,65,5,277,1},{9970,0,0,0,65,5,277,1},
{2286,0,0,0,65,5,277,1},{2312,0,0,0,65,5,277,10},{9981,0,0,0,65,5,277,6},{2517,2532,0,100,0,15,17833,1},
{10008,10008,0,32,80,1,17833,1},{10030,10053,0,32,43,15,17833,1},{146,146,0,0,0,15,2730,7},
{10080,10097,0,0,0,14,2730,1},{10115,10128,0,0,18,15,1449,7},{6542,10142,0,0,0,15,1449,10},
{10154,10154,0,500,0,13,17833,1},{10172,10172,0,32,59,13,17833,1},{6553,10181,0,0,0,15,1449,1},
{6564,10193,0,50,0,15,17833,1},{10207,10207,0,0,0,5,2730,1},{6577,10218,0,0,0,14,2730,1},{6600,10243,0,0,0,14,2730,1},
{6630,10276,0,0,0,14,2730,1},{6643,10290,0,0,0,14,2730,1},{741,753,0,32,20,15,17833,1},{767,779,0,0,20,15,1449,10},
{6700,10311,0,0,116,7,1449,5},{983,986,0,32,0,15,17833,1},{9932,10356,0,32,0,13,17833,1},{6740,10367,0,0,0,14,2730,7},
{6759,10388,97,0,0,15,9641,3},{10424,10443,0,500,0,13,17833,1},{10463,10463,0,32,0,13,17833,1},
{10473,10473,0,255,0,13,17833,1},{10485,0,0,32,0,1,17685,1},{1415,10509,0,0,0,14,2730,1},{6774,6774,0,0,18,15,1449,7},
{7946,10531,0,32,0,13,17833,1},{6783,10551,0,0,0,14,2730,5},{10582,10582,0,32,0,13,17833,1},
{9942,10593,0,0,0,47,1449,9},{10624,10624,0,0,0,13,1449,1},{6837,10647,0,0,0,47,1449,9},{6852,10664,0,0,0,47,1449,9},
{10683,10683,0,255,0,15,17833,1},{6873,10687,108,16,118,15,26025,3},{3427,10762,0,32,0,15,17833,1},
{6888,10778,0,0,0,15,1449,1},{6121,10798,0,0,20,15,1449,7},{7291,10809,0,6,20,15,17833,1},
{6919,10818,0,0,20,15,1449,7},{6935,10836,116,12,58,15,26025,3},{6973,10871,0,0,18,15,1449,7},
{9220,9220,0,0,0,15,1449,1},{2286,2298,0,32,0,15,17833,1},{2312,2324,0,0,0,15,1449,10},{4643,0,0,0,0,13,1301,1},
{2517,0,0,100,0,13,17685,1},{5573,0,0,0,0,45,1301,9},{9874,0,0,255,0,13,17685,1},{5588,0,0,0,0,13,1301,7},
{5872,0,0,32,0,13,17685,1},{11211,0,0,0,0,13,1301,10},{5607,0,0,255,0,13,17685,1},{741,0,0,32,20,13,17685,1},
{767,0,0,0,20,13,1301,10},{9891,0,0,50,0,13,17685,1},{9904,0,0,70,0,13,17685,1},{11225,0,0,100,63,13,17685,1},
{6700,0,0,0,117,5,1301,5},{983,0,0,32,0,13,17685,1},{9932,0,0,3,0,13,17685,1},{11248,0,0,255,0,13,17685,1},
{9606,0,0,32,0,13,17685,1},{5622,0,0,32,47,13,17685,1},{11264,0,0,100,63,13,17685,1},{5633,0,0,60,0,13,17685,1},
{6837,0,0,0,0,45,1301,9},{6852,0,0,0,0,45,1301,9},{6101,0,0,32,0,13,17685,1},{6110,0,0,13,0,13,17685,3},
{1628,0,0,9,0,13,17685,3},{5711,0,0,10,0,13,17685,3},{2587,0,0,6,0,13,17685,3},{2286,0,0,32,20,13,17685,1},
{2312,0,0,0,20,13,1301,10},{5588,0,0,0,18,13,1301,7},{741,0,0,32,20,13,17685,1},{767,0,0,0,20,13,1301,10},
{983,0,0,32,0,13,17685,1},{9932,0,0,32,0,13,17685,1},{11340,0,0,32,0,13,17685,1},{6055,0,0,0,0,13,1301,7},
{2286,0,0,32,20,13,17685,1},{2312,0,0,0,20,13,1301,10},{741,0,0,32,43,13,17685,1},{767,0,0,0,43,13,1301,10},
{983,0,0,32,43,13,17685,1},{9932,0,0,32,43,13,17685,1},{2286,0,0,32,43,13,17685,1},{2312,0,0,0,43,13,1301,10},
{741,0,0,32,43,13,17685,1},{767,0,0,0,43,13,1301,10},{983,0,0,32,43,13,17685,1},{4418,0,0,0,43,45,1301,9},
{9932,0,0,32,43,13,17685,1},{11472,0,0,32,43,13,17685,1},{1390,0,0,0,43,13,1301,1},{11487,0,0,0,73,13,1297,0},
{2286,0,0,32,43,13,17685,1},{2312,0,0,0,43,13,1301,10},{11517,0,0,0,0,0,2,0},{11539,0,0,0,0,0,2,0},
{741,0,0,0,0,0,2,0},{767,0,0,0,0,0,2,0},{842,0,0,0,0,0,2,0},{11565,0,0,0,0,0,2,0},{983,0,0,0,0,0,2,0},
{11578,0,0,0,0,0,2,0},{1235,0,0,0,0,0,2,0},{5615,0,0,0,0,0,2,0},{1628,0,0,0,0,0,2,0},{11595,0,0,0,0,0,2,0},
{11612,0,0,0,0,0,2,0},{11628,0,0,0,0,0,2,0},{11641,0,0,0,0,0,2,0},{5711,0,0,0,0,0,2,0},{2587,0,0,0,0,0,2,0},
{2286,0,0,0,0,0,2,0},{2312,0,0,0,0,0,2,0},{4643,0,0,0,0,0,2,0},{5588,0,0,0,0,0,2,0},{11744,0,0,0,0,0,2,0},
{11763,0,0,0,0,0,2,0},{741,0,0,0,0,0,2,0},{767,0,0,0,0,0,2,0},{842,0,0,0,0,0,2,0},{11786,0,0,0,0,0,2,0},
{5979,0,0,0,0,0,2,0},{11565,0,0,0,0,0,2,0},{983,0,0,0,0,0,2,0},{11799,0,0,0,0,0,2,0},{11826,0,0,0,0,0,2,0},
{11842,0,0,0,0,0,2,0},{11856,0,0,0,0,0,2,0},{11612,0,0,0,0,0,2,0},{2286,0,0,0,0,0,2,0},{2312,0,0,0,0,0,2,0},
{4643,0,0,0,0,0,2,0},{5588,0,0,0,0,0,2,0},{11744,0,0,0,0,0,2,0},{11763,0,0,0,0,0,2,0},{741,0,0,0,0,0,2,0},
{767,0,0,0,0,0,2,0},{842,0,0,0,0,0,2,0},{11786,0,0,0,0,0,2,0},{5979,0,0,0,0,0,2,0},{11565,0,0,0,0,0,2,0},
{983,0,0,0,0,0,2,0},{11799,0,0,0,0,0,2,0},{11826,0,0,0,0,0,2,0},{11842,0,0,0,0,0,2,0},{11856,0,0,0,0,0,2,0},
{11612,0,0,0,0,0,2,0},{2286,0,0,0,0,0,2,0},{2312,0,0,0,0,0,2,0},{4643,0,0,0,0,0,2,0},{5588,0,0,0,0,0,2,0},
{11744,0,0,0,0,0,2,0},{11763,0,0,0,0,0,2,0},{741,0,0,0,0,0,2,0},{767,0,0,0,0,0,2,0},{842,0,0,0,0,0,2,0},
{11786,0,0,0,0,0,2,0},{5979,0,0,0,0,0,2,0},{11565,0,0,0,0,0,2,0},{983,0,0,0,0,0,2,0},{11799,0,0,0,0,0,2,0},
{11826,0,0,0,0,0,2,0},{11842,0,0,0,0,0,2,0},{11856,0,0,0,0,0,2,0},{11612,0,0,0,0,0,2,0},{2286,0,0,0,0,0,2,0},
{2312,0,0,0,0,0,2,0},{4643,0,0,0,0,0,2,0},{5588,0,0,0,0,0,2,0},{11744,0,0,0,0,0,2,0},{11763,0,0,0,0,0,2,0},
{741,0,0,0,0,0,2,0},{767,0,0,0,0,0,2,0},{842,0,0,0,0,0,2,0},{11786,0,0,0,0,0,2,0},{5979,0,0,0,0,0,2,0},
{11565,0,0,0,0,0,2,0},{983,0,0,0,0,0,2,0},{11799,0,0,0,0,0,2,0},{11826,0,0,0,0,0,2,0},{11842,0,0,0,0,0,2,0},
{11856,0,0,0,0,0,2,0},{11612,0,0,0,0,0,2,0},{2286,0,0,0,0,0,2,0},{2312,0,0,0,0,0,2,0},{4643,0,0,0,0,0,2,0},
{5588,0,0,0,0,0,2,0},{11744,0,0,0,0,0,2,0},{11763,0,0,0,0,0,2,0},{741,0,0,0,0,0,2,0},{767,0,0,0,0,0,2,0},
{842,0,0,0,0,0,2,0},{11786,0,0,0,0,0,2,0},{5979,0,0,0,0,0,2,0},{11565,0,0,0,0,0,2,0},{983,0,0,0,0,0,2,0},
{11799,0,0,0,0,0,2,0},{11826,0,0,0,0,0,2,0},{11842,0,0,0,0,0,2,0},{11856,0,0,0,0,0,2,0},{11612,0,0,0,0,0,2,0},
{2286,0,0,0,0,0,2,0},{2312,0,0,0,0,0,2,0},{4643,0,0,0,0,0,2,0},{5588,0,0,0,0,0,2,0},{11744,0,0,0,0,0,2,0},
{11763,0,0,0,0,0,2,0},{741,0,0,0,0,0,2,0},{767,0,0,0,0,0,2,0},{842,0,0,0,0,0,2,0},{11786,0,0,0,0,0,2,0},
{5979,0,0,0,0,0,2,0},{11565,0,0,0,0,0,2,0},{983,0,0,0,0,0,2,0},{11799,0,0,0,0,0,2,0},{11826,0,0,0,0,0,2,0},
{11842,0,0,0,0,0,2,0},{11856,0,0,0,0,0,2,0},{11612,0,0,0,0,0,2,0},{2286,0,0,0,0,0,2,0},{2312,0,0,0,0,0,2,0},
{4643,0,0,0,0,0,2,0},{5588,0,0,0,0,0,2,0},{11744,0,0,0,0,0,2,0},{11763,0,0,0,0,0,2,0},{741,0,0,0,0,0,2,0},
{767,0,0,0,0,0,2,0},{842,0,0,0,0,0,2,0},{11786,0,0,0,0,0,2,0},{5979,0,0,0,0,0,2,0},{11565,0,0,0,0,0,2,0},
{983,0,0,0,0,0,2,0},{11799,0,0,0,0,0,2,0},{11826,0,0,0,0,0,2,0},{11842,0,0,0,0,0,2,0},{11856,0,0,0,0,0,2,0},
{11612,0,0,0,0,0,2,0},{2286,0,0,0,0,0,2,0},{2312,0,0,0,0,0,2,0},{4643,0,0,0,0,0,2,0},{5588,0,0,0,0,0,2,0},
{11744,0,0,0,0,0,2,0},{11763,0,0,0,0,0,2,0},{741,0,0,0,0,0,2,0},{767,0,0,0,0,0,2,0},{842,0,0,0,0,0,2,0},
{11786,0,0,0,0,0,2,0},{5979,0,0,0,0,0,2,0},{11565,0,0,0,0,0,2,0},{983,0,0,0,0,0,2,0},{11799,0,0,0,0,0,2,0},
{11826,0,0,0,0,0,2,0},{11842,0,0,0,0,0,2,0},{11856,0,0,0,0,0,2,0},{11612,0,0,0,0,0,2,0},{2286,0,0,0,0,0,2,0},
{2312,0,0,0,0,0,2,0},{4643,0,0,0,0,0,2,0},{5588,0,0,0,0,0,2,0},{11744,0,0,0,0,0,2,0},{11763,0,0,0,0,0,2,0},
{741,0,0,0,0,0,2,0},{767,0,0,0,0,0,2,0},{842,0,0,0,0,0,2,0},{11786,0,0,0,0,0,2,0},{5979,0,0,0,0,0,2,0},
{11565,0,0,0,0,0,2,0},{983,0,0,0,0,0,2,0},{11799,0,0,0,0,0,2,0},{11826,0,0,0,0,0,2,0},{11842,0,0,0,0,0,2,0},
{11856,0,0,0,0,0,2,0},{11612,0,0,0,0,0,2,0},{2286,0,0,0,0,0,2,0},{2312,0,0,0,0,0,2,0},{4643,0,0,0,0,0,2,0},
{5588,0,0,0,0,0,2,0},{11744,0,0,0,0,0,2,0},{11763,0,0,0,0,0,2,0},{741,0,0,0,0,0,2,0},{767,0,0,0,0,0,2,0},
{842,0,0,0,0,0,2,0},{11786,0,0,0,0,0,2,0},{5979,0,0,0,0,0,2,0},{11565,0,0,0,0,0,2,0},{983,0,0,0,0,0,2,0},
{11799,0,0,0,0,0,2,0},{11826,0,0,0,0,0,2,0},{11842,0,0,0,0,0,2,0},{11856,0,0,0,0,0,2,0},{11612,0,0,0,0,0,2,0},
{2286,0,0,0,0,0,2,0},{2312,0,0,0,0,0,2,0},{4643,0,0,0,0,0,2,0},{5588,0,0,0,0,0,2,0},{11744,0,0,0,0,0,2,0},
{11763,0,0,0,0,0,2,0},{741,0,0,0,0,0,2,0},{767,0,0,0,0,0,2,0},{842,0,0,0,0,0,2,0},{11786,0,0,0,0,0,2,0},
{5979,0,0,0,0,0,2,0},{11565,0,0,0,0,0,2,0},{983,0,0,0,0,0,2,0},{11799,0,0,0,0,0,2,0},{11826,0,0,0,0,0,2,0},
{11842,0,0,0,0,0,2,0},{11856,0,0,0,0,0,2,0},{11612,0,0,0,0,0,2,0},{2286,0,0,0,0,0,2,0},{2312,0,0,0,0,0,2,0},
{4643,0,0,0,0,0,2,0},{5588,0,0,0,0,0,2,0},{11744,0,0,0,0,0,2,0},{11763,0,0,0,0,0,2,0},{741,0,0,0,0,0,2,0},
{767,0,0,0,0,0,2,0},{842,0,0,0,0,0,2,0},{11786,0,0,0,0,0,2,0},{5979,0,0,0,0,0,2,0},{11565,0,0,0,0,0,2,0},
{983,0,0,0,0,0,2,0},{11799,0,0,0,0,0,2,0},{11826,0,0,0,0,0,2,0},{11842,0,0,0,0,0,2,0},{11856,0,0,0,0,0,2,0},
{11612,0,0,0,0,0,2,0},{2286,0,0,0,0,0,2,0},{2312,0,0,0,0,0,2,0},{4643,0,0,0,0,0,2,0},{5588,0,0,0,0,0,2,0},
{11744,0,0,0,0,0,2,0},{11763,0,0,0,0,0,2,0},{741,0,0,0,0,0,2,0},{767,0,0,0,0,0,2,0},{842,0,0,0,0,0,2,0},
{11786,0,0,0,0,0,2,0},{5979,0,0,0,0,0,2,0},{11565,0,0,0,0,0,2,0},{983,0,0,0,0,0,2,0},{11799,0,0,0,0,0,2,0},
{11826,0,0,0,0,0,2,0},{11842,0,0,0,0,0,2,0},{11856,0,0,0,0,0,2,0},{11612,0,0,0,0,0,2,0},{2286,0,0,0,0,0,2,0},
{2312,0,0,0,0,0,2,0},{4643,0,0,0,0,0,2,0},{5588,0,0,0,0,0,2,0},{11744,0,0,0,0,0,2,0},{11763,0,0,0,0,0,2,0},
{741,0,0,0,0,0,2,0},{767,0,0,0,0,0,2,0},{842,0,0,0,0,0,2,0},{11786,0,0,0,0,0,2,0},{5979,0,0,0,0,0,2,0},
{11565,0,0,0,0,0,2,0},{983,0,0,0,0,0,2,0},{11799,0,0,0,0,0,2,0},{11826,0,0,0,0,0,2,0},{11842,0,0,0,0,0,2,0},
{11856,0,0,0,0,0,2,0},{11612,0,0,0,0,0,2,0},{2286,0,0,0,0,0,2,0},{2312,0,0,0,0,0,2,0},{4643,0,0,0,0,0,2,0},
{5588,0,0,0,0,0,2,0},{11744,0,0,0,0,0,2,0},{11763,0,0,0,0,0,2,0},{741,0,0,0,0,0,2,0},{767,0,0,0,0,0,2,0},
{842,0,0,0,0,0,2,0},{11786,0,0,0,0,0,2,0},{5979,0,0,0,0,0,2,0},{11565,0,0,0,0,0,2,0},{983,0,0,0,0,0,2,0},
{11799,0,0,0,0,0,2,0},{11826,0,0,0,0,0,2,0},{11842,0,0,0,0,0,2,0},{11856,0,0,0,0,0,2,0},{11612,0,0,0,0,0,2,0},
{2286,0,0,0,0,0,2,0},{2312,0,0,0,0,0,2,0},{4643,0,0,0,0,0,2,0},{5588,0,0,0,0,0,2,0},{11744,0,0,0,0,0,2,0},
{11763,0,0,0,0,0,2,0},{741,0,0,0,0,0,2,0},{767,0,0,0,0,0,2,0},{842,0,0,0,0,0,2,0},{11786,0,0,0,0,0,2,0},
{5979,0,0,0,0,0,2,0},{11565,0,0,0,0,0,2,0},{983,0,0,0,0,0,2,0},{11799,0,0,0,0,0,2,0},{11826,0,0,0,0,0,2,0},
{11842,0,0,0,0,0,2,0},{11856,0,0,0,0,0,2,0},{11612,0,0,0,0,0,2,0},{2286,0,0,0,0,0,2,0},{2312,0,0,0,0,0,2,0},
{4643,0,0,0,0,0,2,0},{5588,0,0,0,0,0,2,0},{11744,0,0,0,0,0,2,0},{11763,0,0,0,0,0,2,0},{741,0,0,0,0,0,2,0},
{767,0,0,0,0,0,2,0},{842,0,0,0,0,0,2,0},{11786,0,0,0,0,0,2,0},{5979,0,0,0,0,0,2,0},{11565,0,0,0,0,0,2,0},
{983,0,0,0,0,0,2,0},{11799,0,0,0,0,0,2,0},{11826,0,0,0,0,0,2,0},{11842,0,0,0,0,0,2,0},{11856,0,0,0,0,0,2,0},
{11612,0,0,0,0,0,2,0},{2286,0,0,0,0,0,2,0},{2312,0,0,0,0,0,2,0},{4643,0,0,0,0,0,2,0},{5588,0,0,0,0,0,2,0},
{11744,0,0,0,0,0,2,0},{11763,0,0,0,0,0,2,0},{741,0,0,0,0,0,2,0},{767,0,0,0,0,0,2,0},{842,0,0,0,0,0,2,0},
{11786,0,0,0,0,0,2,0},{5979,0,0,0,0,0,2,0},{11565,0,0,0,0,0,2,0},{983,0,0,0,0,0,2,0},{11799,0,0,0,0,0,2,0},
{11826,0,0,0,0,0,2,0},{11842,0,0,0,0,0,2,0},{11856,0,0,0,0,0,2,0},{11612,0,0,0,0,0,2,0},{2286,0,0,0,0,0,2,0},
{2312,0,0,0,0,0,2,0},{4643,0,0,0,0,0,2,0},{5588,0,0,0,0,0,2,0},{11744,0,0,0,0,0,2,0},{11763,0,0,0,0,0,2,0},
{741,0,0,0,0,0,2,0},{767,0,0,0,0,0,2,0},{842,0,0,0,0,0,2,0},{11786,0,0,0,0,0,2,0},{5979,0,0,0,0,0,2,0},
{11565,0,0,0,0,0,2,0},{983,0,0,0,0,0,2,0},{11799,0,0,0,0,0,2,0},{11826,0,0,0,0,0,2,0},{11842,0,0,0,0,0,2,0},
{11856,0,0,0,0,0,2,0},{11612,0,0,0,0,0,2,0},{2286,0,0,0,0,0,2,0},{2312,0,0,0,0,0,2,0},{4643,0,0,0,0,0,2,0},
{5588,0,0,0,0,0,2,0},{11744,0,0,0,0,0,2,0},{11763,0,0,0,0,0,2,0},{741,0,0,0,0,0,2,0},{767,0,0,0,0,0,2,0},
{842,0,0,0,0,0,2,0},{11786,0,0,0,0,0,2,0},{5979,0,0,0,0,0,2,0},{11565,0,0,0,0,0,2,0},{983,0,0,0,0,0,2,0},
{11799,0,0,0,0,0,2,0},{11826,0,0,0,0,0,2,0},{11842,0,0,0,0,0,2,0},{11856,0,0,0,0,0,2,0},{11612,0,0,0,0,0,2,0},
{2286,0,0,0,0,0,2,0},{2312,0,0,0,0,0,2,0},{5588,0,0,0,0,0,2,0},{11744,0,0,0,0,0,2,0},{741,0,0,0,0,0,2,0},
{767,0,0,0,0,0,2,0},{842,0,0,0,0,0,2,0},{11565,0,0,0,0,0,2,0},{983,0,0,0,0,0,2,0},{1235,0,0,0,0,0,2,0},
{2587,0,0,0,0,0,2,0},{2286,0,0,0,0,0,2,0},{2312,0,0,0,0,0,2,0},{741,0,0,0,0,0,2,0},{767,0,0,0,0,0,2,0},
{983,0,0,0,0,0,2,0},{5615,0,0,0,0,0,2,0},{13480,0,0,0,0,0,2,0},{13499,0,0,0,0,0,2,0},{1628,0,0,0,0,0,2,0},
{13520,0,0,0,0,0,2,0},{13535,0,0,0,0,0,2,0},{13549,0,0,0,0,0,2,0},{13565,0,0,0,0,0,2,0},{2286,0,0,0,0,0,2,0},
{2312,0,0,0,0,0,2,0},{4985,0,0,0,0,0,2,0},{741,0,0,0,0,0,2,0},{767,0,0,0,0,0,2,0},{8036,0,0,0,0,0,2,0},
{13651,0,0,0,0,0,2,0},{13662,0,0,0,0,0,2,0},{13675,0,0,0,0,0,2,0},{13688,0,0,0,0,0,2,0},{13703,0,0,0,0,0,2,0},
{983,0,0,0,0,0,2,0},{8099,0,0,0,0,0,2,0},{2286,0,0,0,0,0,2,0},{2312,0,0,0,0,0,2,0},{13720,0,0,0,0,0,2,0},
{2548,0,0,0,0,0,2,0},{741,0,0,0,0,0,2,0},{13733,0,0,0,0,0,2,0},{767,0,0,0,0,0,2,0},{3192,0,0,0,0,0,2,0},
{13752,0,0,0,0,0,2,0},{3954,0,0,0,0,0,2,0},{983,0,0,0,0,0,2,0},{13762,0,0,0,0,0,2,0},{13774,0,0,0,0,0,2,0},
{13784,0,0,0,0,0,2,0},{13796,0,0,0,0,0,2,0},{13805,0,0,0,0,0,2,0},{13820,0,0,0,0,0,2,0},{13838,0,0,0,0,0,2,0},
{13851,0,0,0,0,0,2,0},{13867,0,0,0,0,0,2,0},{13887,0,0,0,0,0,2,0},{13901,0,0,0,0,0,2,0},{5394,0,0,0,0,0,2,0},
{1628,0,0,0,0,0,2,0},{2286,0,0,0,0,0,2,0},{2312,0,0,0,0,0,2,0},{13946,0,0,0,0,0,2,0},{3086,0,0,0,0,0,2,0},
{13960,0,0,0,0,0,2,0},{13986,0,0,0,0,0,2,0},{14005,0,0,0,0,0,2,0},{14018,0,0,0,0,0,2,0},{14048,0,0,0,0,0,2,0},
{14085,0,0,0,0,0,2,0},{14120,0,0,0,0,0,2,0},{14152,0,0,0,0,0,2,0},{14180,0,0,0,0,0,2,0},{14208,0,0,0,0,0,2,0},
{14238,0,0,0,0,0,2,0},{694,0,0,0,0,0,2,0},{3113,0,0,0,0,0,2,0},{741,0,0,0,0,0,2,0},{767,0,0,0,0,0,2,0},
{3135,0,0,0,0,0,2,0},{3147,0,0,0,0,0,2,0},{3169,0,0,0,0,0,2,0},{3265,0,0,0,0,0,2,0},{983,0,0,0,0,0,2,0},
{5996,0,0,0,0,0,2,0},{1111,0,0,0,0,0,2,0},{1390,0,0,0,0,0,2,0},{3326,0,0,0,0,0,2,0},{3341,0,0,0,0,0,2,0},
{3353,0,0,0,0,0,2,0},{14268,0,0,0,0,0,2,0},{3375,0,0,0,0,0,2,0},{14281,0,0,0,0,0,2,0},{1558,0,0,0,0,0,2,0},
{3386,0,0,0,0,0,2,0},{1628,0,0,0,0,0,2,0},{6888,0,0,0,0,0,2,0},{3442,0,0,0,0,0,2,0},{3450,0,0,0,0,0,2,0},
{3462,0,0,0,0,0,2,0},{3476,0,0,0,0,0,2,0},{2587,0,0,0,0,0,2,0},{2286,0,0,0,0,0,2,0},{2312,0,0,0,0,0,2,0},
{2517,0,0,0,0,0,2,0},{14754,0,0,0,0,0,2,0},{5588,0,0,0,0,0,2,0},{14771,0,0,0,0,0,2,0},{6463,0,0,0,0,0,2,0},
{14785,0,0,0,0,0,2,0},{8440,0,0,0,0,0,2,0},{14797,0,0,0,0,0,2,0},{694,0,0,0,0,0,2,0},{741,0,0,0,0,0,2,0},
{767,0,0,0,0,0,2,0},{842,0,0,0,0,0,2,0},{3192,0,0,0,0,0,2,0},{14804,0,0,0,0,0,2,0},{6700,0,0,0,0,0,2,0},
{8463,0,0,0,0,0,2,0},{983,0,0,0,0,0,2,0},{14813,0,0,0,0,0,2,0},{14835,0,0,0,0,0,2,0},{5996,0,0,0,0,0,2,0},
{1111,0,0,0,0,0,2,0},{14854,0,0,0,0,0,2,0},{14875,0,0,0,0,0,2,0},{14886,0,0,0,0,0,2,0},{14899,0,0,0,0,0,2,0},
{14908,0,0,0,0,0,2,0},{14919,0,0,0,0,0,2,0},{14929,0,0,0,0,0,2,0},{14938,0,0,0,0,0,2,0},{14948,0,0,0,0,0,2,0},
{14965,0,0,0,0,0,2,0},{14983,0,0,0,0,0,2,0},{15011,0,0,0,0,0,2,0},{1390,0,0,0,0,0,2,0},{15031,0,0,0,0,0,2,0},
{10485,0,0,0,0,0,2,0},{1415,0,0,0,0,0,2,0},{6774,0,0,0,0,0,2,0},{15043,0,0,0,0,0,2,0},{15070,0,0,0,0,0,2,0},
{15088,0,0,0,0,0,2,0},{15115,0,0,0,0,0,2,0},{15141,0,0,0,0,0,2,0},{15161,0,0,0,0,0,2,0},{15187,0,0,0,0,0,2,0},
{15210,0,0,0,0,0,2,0},{1558,0,0,0,0,0,2,0},{15235,0,0,0,0,0,2,0},{15242,0,0,0,0,0,2,0},{7291,0,0,0,0,0,2,0},
{6935,0,0,0,0,0,2,0},{15249,0,0,0,0,0,2,0},{15268,0,0,0,0,0,2,0},{9220,0,0,0,0,0,2,0},{2286,0,0,0,0,0,2,0},
{2312,0,0,0,0,0,2,0},{741,0,0,0,0,0,2,0},{767,0,0,0,0,0,2,0},{15395,0,0,0,0,0,2,0},{2627,0,0,0,0,0,2,0},
{983,0,0,0,0,0,2,0},{9205,0,0,0,0,0,2,0},{2696,0,0,0,0,0,2,0},{15412,0,0,0,0,0,2,0},{15432,0,0,0,0,0,2,0},
{2587,0,0,0,0,0,2,0},{2286,0,0,0,0,0,2,0},{2312,0,0,0,0,0,2,0},{15437,0,0,0,0,0,2,0},{741,0,0,0,0,0,2,0},
{767,0,0,0,0,0,2,0},{2627,0,0,0,0,0,2,0},{983,0,0,0,0,0,2,0},{9205,0,0,0,0,0,2,0},{2696,0,0,0,0,0,2,0},
{15412,0,0,0,0,0,2,0},{15432,0,0,0,0,0,2,0},{2286,0,0,0,0,0,2,0},{2312,0,0,0,0,0,2,0},{15437,0,0,0,0,0,2,0},
{741,0,0,0,0,0,2,0},{767,0,0,0,0,0,2,0},{15395,0,0,0,0,0,2,0},{2627,0,0,0,0,0,2,0},{983,0,0,0,0,0,2,0},
{9205,0,0,0,0,0,2,0},{2696,0,0,0,0,0,2,0},{15412,0,0,0,0,0,2,0},{15491,0,0,0,0,0,2,0},{15432,0,0,0,0,0,2,0},
{2587,0,0,0,0,0,2,0},{2286,0,0,0,0,0,2,0},{2312,0,0,0,0,0,2,0},{15437,0,0,0,0,0,2,0},{741,0,0,0,0,0,2,0},
{767,0,0,0,0,0,2,0},{15395,0,0,0,0,0,2,0},{2627,0,0,0,0,0,2,0},{983,0,0,0,0,0,2,0},{9205,0,0,0,0,0,2,0},
{2696,0,0,0,0,0,2,0},{15412,0,0,0,0,0,2,0},{15432,0,0,0,0,0,2,0},{2587,0,0,0,0,0,2,0},{2286,0,0,0,0,0,2,0},
{2312,0,0,0,0,0,2,0},{15437,0,0,0,0,0,2,0},{4643,0,0,32,0,13,17685,1},{2517,0,0,100,0,13,17685,1},
{5588,0,0,0,18,13,1301,7},{5858,0,0,0,0,9,1301,7},{15514,0,0,0,22,13,1301,7},{15541,0,0,0,22,1,1301,7},
{15562,0,0,50,0,13,17685,1},{15580,0,0,8,22,13,17685,1},{5595,0,0,0,0,13,1301,10},{5607,0,0,255,0,13,17685,1},
{741,0,0,32,20,13,17685,1},{767,0,0,0,20,13,1301,10},{842,0,0,0,0,0,2,0},{3251,0,0,0,0,45,1301,9},
{927,0,0,0,0,13,1297,0},{15605,0,0,0,18,9,1297,0},{15623,0,0,70,0,13,17685,1},{15638,0,0,0,0,0,2,0},
{15666,0,0,0,0,0,2,0},{15694,0,0,500,9,13,17685,1},{15710,0,0,20,9,13,17685,1},{15730,0,0,19,0,13,17685,3},
{983,0,0,32,0,13,17685,1},{9932,0,0,32,22,1,17685,1},{9606,0,0,255,23,1,17685,1},{15743,0,0,0,64,1,1297,0},
{15762,0,0,0,0,0,2,0},{15775,0,0,0,0,13,1301,10},{2900,0,0,32,0,13,17685,1},{15797,0,0,32,60,5,17685,1},
{15821,0,0,32,23,13,17685,1},{15835,0,0,0,0,0,2,0},{15844,0,0,0,0,0,2,0},{15855,0,0,0,0,0,2,0},
{5633,0,0,60,0,13,17685,1},{6055,0,0,0,0,13,1301,7},{15875,0,0,60,0,13,17685,1},{15900,0,0,0,0,13,1301,10},
{15910,0,0,35,0,13,17685,1},{15925,0,0,20,0,13,17685,1},{6094,0,0,0,65,5,1301,1},{15945,0,0,0,65,5,1301,1},
{1628,0,0,11,0,13,17685,3},{15956,0,0,0,0,13,1301,10},{5711,0,0,11,0,13,17685,3},{2587,0,0,10,0,13,17685,3},
{6943,0,0,0,0,13,1301,7},{2286,0,0,0,0,13,1301,1},{2312,0,0,0,0,13,1301,10},{15988,0,0,0,0,0,2,0},
{16000,0,0,0,0,0,2,0},{741,0,0,0,0,0,2,0},{767,0,0,0,0,0,2,0},{3251,0,0,0,0,0,2,0},{983,0,0,0,0,0,2,0},
{16023,0,0,0,0,0,2,0},{2286,0,0,0,0,0,2,0},{2312,0,0,0,0,0,2,0},{5588,0,0,0,0,0,2,0},{741,0,0,0,0,0,2,0},
{767,0,0,0,0,0,2,0},{3251,0,0,0,0,0,2,0},{983,0,0,0,0,0,2,0},{2286,0,0,0,0,0,2,0},{2312,0,0,0,0,0,2,0},
{5588,0,0,0,0,0,2,0},{767,0,0,0,0,0,2,0},{16194,0,0,0,0,0,2,0},{16220,0,0,0,0,0,2,0},{16252,0,0,0,0,0,2,0},
{13703,0,0,0,0,0,2,0},{16262,0,0,0,0,0,2,0},{16279,0,0,0,0,0,2,0},{16297,0,0,0,0,0,2,0},{16318,0,0,0,0,0,2,0},
{16337,0,0,0,0,0,2,0},{983,0,0,0,0,0,2,0},{2312,0,0,0,0,0,2,0},{4643,0,0,32,0,13,17685,1},{2813,0,0,9,0,13,17685,1},
{16402,0,0,70,0,13,17685,1},{16417,0,0,30,0,129,17685,1},{16434,0,0,32,0,13,17685,1},{2824,0,0,16,0,13,17685,3},
{16455,0,0,255,0,13,17685,1},{16467,0,0,255,0,13,17685,1},{16479,0,0,70,0,13,17685,1},{16491,0,0,40,0,5,17685,1},
{16499,0,0,44,0,5,17685,1},{16510,0,0,20,0,5,17685,1},{16524,0,0,50,0,5,17685,1},{1641,0,0,0,0,13,1301,5},
{16533,0,0,10,0,13,17685,1},{16548,0,0,4,0,13,17685,1},{16563,0,0,70,0,13,17685,1},{16572,0,0,18,0,13,17685,1},
{15580,0,0,8,0,13,17685,1},{16581,0,0,80,0,13,17685,1},{16590,0,0,20,0,13,17685,1},{16605,0,0,60,0,13,17685,1},
{16620,0,0,10,0,13,17685,1},{16637,0,0,60,0,13,17685,1},{16661,0,0,30,0,137,17685,1},{16687,0,0,32,0,13,17685,1},
{16717,0,0,11,0,13,17685,3},{16741,0,0,20,0,13,17685,3},{16758,0,0,11,35,5,17685,1},{5269,0,0,80,0,13,17685,1},
{16785,0,0,80,0,13,17685,1},{5274,0,0,2,0,13,17685,1},{741,0,0,32,20,13,17685,1},{767,0,0,0,20,13,1301,9},
{16797,0,0,255,0,13,17685,1},{16816,0,0,255,0,13,17685,1},{16835,0,0,40,0,13,17685,1},{16850,0,0,44,0,13,17685,1},
{16868,0,0,0,0,13,1301,6},{16894,0,0,0,0,13,1301,6},{16919,0,0,50,0,13,17685,1},{16940,0,0,32,0,13,17685,1},
{16961,0,0,16,0,129,17685,1},{16978,0,0,20,0,13,17685,1},{16999,0,0,0,0,137,1301,1},{17022,0,0,50,0,13,17685,1},
{17038,0,0,32,0,13,17685,3},{17053,0,0,255,0,13,17685,1},{17069,0,0,80,0,13,17685,1},{17075,0,0,3,0,13,17685,3},
{5293,0,0,30,0,13,17685,1},{15605,0,0,0,18,9,1297,0},{17091,0,0,42,0,13,17685,1},{983,0,0,32,0,13,17685,1},
{17096,0,0,15,0,13,17685,1},{17106,0,0,0,0,13,1301,9},{5313,0,0,70,0,13,17685,1},{17136,0,0,0,0,13,1301,9},
{17160,0,0,39,0,13,17685,3},{17182,0,0,0,0,45,1301,9},{17202,0,0,36,0,13,17685,1},{17212,0,0,3,0,13,17685,3},
{17228,0,0,0,0,45,1301,9},{17246,0,0,0,0,13,1301,6},{17276,0,0,128,94,1,17685,1},{17299,0,0,0,94,1,1301,1},
{17322,0,0,128,94,1,17685,1},{17346,0,0,0,94,1,1301,1},{17363,0,0,0,94,1,1301,9},{17382,0,0,0,94,1,1301,1},
{1230,0,0,51,0,13,17685,1},{17397,0,0,0,27,13,1301,6},{17420,0,0,6,47,13,17685,1},{17440,0,0,0,0,13,1301,6},
{17459,0,0,64,0,13,17685,1},{17470,0,0,80,0,13,17685,1},{17482,0,0,32,0,13,17685,1},{17503,0,0,32,0,13,17685,3},
{17514,0,0,40,0,13,17685,1},{5383,0,0,20,0,13,17685,1},{17520,0,0,64,58,69,17685,1},{17534,0,0,0,0,1,1301,5},
{5394,0,0,70,0,13,17685,1},{17549,0,0,100,0,13,17685,1},{17560,0,0,30,0,13,17685,1},{17573,0,0,255,48,69,17685,1},
{17581,0,0,0,0,13,1301,6},{17608,0,0,0,0,13,1301,6},{2587,0,0,0,0,13,1301,3},{2286,0,0,32,20,13,17685,1},
{2312,0,0,0,0,13,1301,9},{17639,0,0,0,0,13,1301,5},{4643,0,0,0,0,0,2,0},{741,0,0,0,0,0,2,0},{767,0,0,0,0,0,2,0},
{983,0,0,0,0,0,2,0},{2900,0,0,0,0,0,2,0},{17726,0,0,0,0,0,2,0},{2286,0,0,0,0,0,2,0},{2312,0,0,0,0,0,2,0},
{4643,0,0,32,0,13,17685,1},{2813,0,0,9,0,13,17685,1},{16402,0,0,70,0,13,17685,1},{16417,0,0,30,0,129,17685,1},
{16434,0,0,32,0,13,17685,1},{2824,0,0,16,0,13,17685,3},{16455,0,0,255,0,1,17685,1},{16467,0,0,255,0,1,17685,1},
{16479,0,0,70,0,13,17685,1},{16491,0,0,40,0,5,17685,1},{16499,0,0,44,0,5,17685,1},{16510,0,0,20,0,5,17685,1},
{16524,0,0,50,0,5,17685,1},{1641,0,0,0,0,1,1301,5},{16533,0,0,10,0,13,17685,1},{16548,0,0,4,0,13,17685,1},
{16563,0,0,70,0,13,17685,1},{16572,0,0,18,0,13,17685,1},{15580,0,0,8,0,13,17685,1},{16581,0,0,80,0,13,17685,1},
{16590,0,0,20,0,13,17685,1},{16605,0,0,60,0,13,17685,1},{16620,0,0,10,0,13,17685,1},{16637,0,0,60,0,13,17685,1},
{16661,0,0,30,0,137,17685,1},{16687,0,0,32,0,13,17685,1},{16717,0,0,11,0,13,17685,3},{16741,0,0,20,0,13,17685,3},
{16758,0,0,11,35,5,17685,1},{5269,0,0,80,0,13,17685,1},{16785,0,0,80,0,13,17685,1},{5274,0,0,2,0,13,17685,1},
{741,0,0,32,20,13,17685,1},{767,0,0,0,20,13,1301,9},{16797,0,0,255,0,13,17685,1},{16816,0,0,255,0,13,17685,1},
{16835,0,0,40,0,13,17685,1},{16850,0,0,44,0,13,17685,1},{16868,0,0,0,0,13,1301,6},{16894,0,0,0,0,13,1301,6},
{16919,0,0,50,0,13,17685,1},{16940,0,0,32,0,13,17685,1},{16961,0,0,16,0,129,17685,1},{16978,0,0,20,0,13,17685,1},
{16999,0,0,0,0,137,1301,1},{17022,0,0,50,0,13,17685,1},{17038,0,0,32,0,13,17685,3},{17053,0,0,255,0,13,17685,1},
{17069,0,0,80,0,13,17685,1},{17075,0,0,3,0,13,17685,3},{5293,0,0,30,0,13,17685,1},{15605,0,0,0,18,9,1297,0},
{17091,0,0,42,0,13,17685,1},{983,0,0,32,0,13,17685,1},{17096,0,0,15,0,13,17685,1},{17106,0,0,0,0,13,1301,9},
{5313,0,0,70,0,13,17685,1},{17136,0,0,0,0,13,1301,9},{17160,0,0,39,0,13,17685,3},{17182,0,0,0,0,45,1301,9},
{17202,0,0,36,0,13,17685,1},{17212,0,0,3,0,13,17685,3},{17228,0,0,0,0,45,1301,9},{17246,0,0,0,0,13,1301,6},
{17276,0,0,128,94,1,17685,1},{17299,0,0,0,94,1,1301,1},{17322,0,0,128,94,1,17685,1},{17346,0,0,0,94,1,1301,1},
{17363,0,0,0,94,1,1301,9},{17382,0,0,0,94,1,1301,1},{1230,0,0,51,0,13,17685,1},{17397,0,0,0,27,13,1301,6},
{2900,0,0,0,0,5,277,1},{17420,0,0,6,47,13,17685,1},{17440,0,0,0,0,13,1301,6},{17459,0,0,64,0,13,17685,1},
{17470,0,0,80,0,13,17685,1},{17482,0,0,32,0,13,17685,1},{17503,0,0,32,0,13,17685,3},{17514,0,0,40,0,13,17685,1},
{5383,0,0,20,0,13,17685,1},{17520,0,0,64,58,5,17685,1},{17534,0,0,0,0,1,1301,5},{5394,0,0,70,0,13,17685,1},
{17549,0,0,100,0,13,17685,1},{17560,0,0,30,0,13,17685,1},{17573,0,0,255,48,5,17685,1},{17581,0,0,0,0,13,1301,6},
{17608,0,0,0,0,13,1301,6},{2587,0,0,0,0,13,1301,3},{2286,0,0,32,20,13,17685,1},{2312,0,0,0,0,13,1301,9},
{17764,0,0,0,0,5,277,10},{17639,0,0,0,0,13,1301,5},{17826,0,0,0,0,0,2,0},{927,0,0,0,0,0,2,0},{16279,0,0,0,0,0,2,0},
{17835,0,0,0,0,0,2,0},{17864,0,0,0,0,0,2,0},{17887,0,0,0,0,0,2,0},{983,0,0,0,0,0,2,0},{17900,0,0,0,0,0,2,0},
{2900,0,0,0,0,0,2,0},{17910,0,0,0,0,0,2,0},{17928,0,0,0,0,0,2,0},{17942,0,0,0,0,0,2,0},{17957,0,0,0,0,0,2,0},
{11826,0,0,0,0,0,2,0},{11842,0,0,0,0,0,2,0},{5588,0,0,0,0,0,2,0},{16000,0,0,0,0,0,2,0},{741,0,0,0,0,0,2,0},
{767,0,0,0,0,0,2,0},{983,0,0,0,0,0,2,0},{9932,0,0,0,0,0,2,0},{2286,0,0,0,0,0,2,0},{2312,0,0,0,0,0,2,0},
{5588,0,0,0,0,0,2,0},{741,0,0,0,0,0,2,0},{767,0,0,0,0,0,2,0},{983,0,0,0,0,0,2,0},{2286,0,0,0,0,0,2,0},
{2312,0,0,0,0,0,2,0},{767,0,0,0,0,0,2,0},{18084,0,0,0,0,0,2,0},{983,0,0,0,0,0,2,0},{18100,0,0,0,0,0,2,0},
{18110,0,0,0,0,0,2,0},{18120,0,0,0,0,0,2,0},{1628,0,0,0,0,0,2,0},{2312,0,0,0,0,0,2,0},{767,0,0,0,0,0,2,0},
{18184,0,0,0,0,0,2,0},{18200,0,0,0,0,0,2,0},{983,0,0,0,0,0,2,0},{2965,0,0,0,0,0,2,0},{2972,0,0,0,0,0,2,0},
{18218,0,0,0,0,0,2,0},{18234,0,0,0,0,0,2,0},{1628,0,0,0,0,0,2,0},{2312,0,0,0,0,0,2,0},{741,0,0,0,0,0,2,0},
{767,0,0,0,0,0,2,0},{2627,0,0,0,0,0,2,0},{4362,0,0,0,0,0,2,0},{983,0,0,0,0,0,2,0},{18275,0,0,0,0,0,2,0},
{18308,0,0,0,0,0,2,0},{4467,0,0,0,0,0,2,0},{18323,0,0,0,0,0,2,0},{18340,0,0,0,0,0,2,0},{18360,0,0,0,0,0,2,0},
{1628,0,0,0,0,0,2,0},{4060,0,0,0,0,0,2,0},{2286,0,0,0,0,0,2,0},{2312,0,0,0,0,0,2,0},{18410,0,0,0,0,0,2,0},
{5872,0,0,0,0,0,2,0},{5595,0,0,0,0,0,2,0},{741,0,0,0,0,0,2,0},{767,0,0,0,0,0,2,0},{3192,0,0,0,0,0,2,0},
{983,0,0,0,0,0,2,0},{18421,0,0,0,0,0,2,0},{18437,0,0,0,0,0,2,0},{18449,0,0,0,0,0,2,0},{18471,0,0,0,0,0,2,0},
{15844,0,0,0,0,0,2,0},{18478,0,0,0,0,0,2,0},{18496,0,0,0,0,0,2,0},{2696,0,0,0,0,0,2,0},{1628,0,0,0,0,0,2,0},
{6171,0,0,0,0,0,2,0},{18504,0,0,0,0,0,2,0},{18525,0,0,0,0,0,2,0},{2286,0,0,0,0,0,2,0},{2312,0,0,0,0,0,2,0},
{5588,0,0,0,0,0,2,0},{146,0,0,0,0,0,2,0},{18655,0,0,0,0,0,2,0},{5872,0,0,0,0,0,2,0},{5595,0,0,0,0,0,2,0},
{741,0,0,0,0,0,2,0},{767,0,0,0,0,0,2,0},{842,0,0,0,0,0,2,0},{3192,0,0,0,0,0,2,0},{3954,0,0,0,0,0,2,0},
{927,0,0,0,0,0,2,0},{983,0,0,0,0,0,2,0},{5615,0,0,0,0,0,2,0},{15844,0,0,0,0,0,2,0},{18496,0,0,0,0,0,2,0},
{13887,0,0,0,0,0,2,0},{1628,0,0,0,0,0,2,0},{2286,0,0,0,0,0,2,0},{2312,0,0,0,0,0,2,0},{741,0,0,0,0,0,2,0},
{767,0,0,0,0,0,2,0},{983,0,0,0,0,0,2,0},{2286,0,0,0,0,0,2,0},{2312,0,0,0,0,0,2,0},{18801,0,0,0,0,0,2,0},
{18817,0,0,0,0,0,2,0},{767,0,0,0,0,0,2,0},{18825,0,0,0,0,0,2,0},{927,0,0,0,0,0,2,0},{16279,0,0,0,0,0,2,0},
{17835,0,0,0,0,0,2,0},{15730,0,0,0,0,0,2,0},{17864,0,0,0,0,0,2,0},{983,0,0,0,0,0,2,0},{11340,0,0,0,0,0,2,0},
{17928,0,0,0,0,0,2,0},{17942,0,0,0,0,0,2,0},{17957,0,0,0,0,0,2,0},{11826,0,0,0,0,0,2,0},{11842,0,0,0,0,0,2,0},
{4643,0,0,0,0,0,2,0},{146,0,0,0,0,0,2,0},{18857,0,0,0,0,0,2,0},{741,0,0,0,0,0,2,0},{767,0,0,0,0,0,2,0},
{2627,0,0,0,0,0,2,0},{983,0,0,0,0,0,2,0},{1230,0,0,0,0,0,2,0},{18873,0,0,0,0,0,2,0},{18893,0,0,0,0,0,2,0},
{2696,0,0,0,0,0,2,0},{3427,0,0,0,0,0,2,0},{18905,0,0,0,0,0,2,0},{9220,0,0,0,0,0,2,0},{2286,0,0,0,0,0,2,0},
{2312,0,0,0,0,0,2,0},{4643,0,0,0,0,0,2,0},{5588,0,0,0,0,0,2,0},{146,0,0,0,0,0,2,0},{741,0,0,0,0,0,2,0},
{767,0,0,0,0,0,2,0},{18969,0,0,0,0,0,2,0},{983,0,0,0,0,0,2,0},{8838,0,0,0,0,0,2,0},{6101,0,0,0,0,0,2,0},
{11826,0,0,0,0,0,2,0},{18982,0,0,0,0,0,2,0},{11612,0,0,0,0,0,2,0},{2286,0,0,0,0,0,2,0},{2312,0,0,0,0,0,2,0},
{19004,0,0,0,0,0,2,0},{4643,0,0,0,114,13,1301,1},{5588,0,0,0,0,0,2,0},{19044,0,0,0,114,13,1297,0},
{19065,0,0,0,114,13,1297,0},{741,0,0,0,114,13,1301,1},{767,0,0,0,114,13,1301,10},{983,0,0,0,114,13,1301,1},
{19088,0,0,0,114,13,1301,1},{19102,0,0,0,0,0,2,0},{6774,0,0,0,114,13,1301,7},{7946,0,0,0,114,13,1301,1},
{19113,0,0,0,114,13,1301,7},{3427,0,0,0,114,13,1301,1},{2286,0,0,0,114,13,1301,1},{2312,0,0,0,114,13,1301,10},
{19126,0,0,0,114,13,1301,1},{19134,0,0,0,58,13,1301,5},{2548,0,0,0,16,13,1301,1},{741,0,0,32,20,13,17685,1},
{767,0,0,0,20,13,1301,10},{3192,0,0,500,0,13,17685,1},{19154,0,0,0,0,45,1301,9},{19171,0,0,0,0,45,1301,9},
{983,0,0,32,0,13,17685,1},{1230,0,0,100,0,13,17685,1},{19190,0,0,100,133,5,17685,1},{10683,0,0,50,0,13,17685,1},
{2286,0,0,32,0,13,17685,1},{2312,0,0,0,0,13,1301,10},{7890,0,0,32,85,5,16661,1},{7921,0,0,32,85,5,16661,1},
{741,0,0,32,85,5,16661,1},{767,0,0,0,85,5,277,10},{983,0,0,32,85,5,16661,1},{10485,0,0,32,85,5,16661,1},
{2286,0,0,32,85,5,16661,1},{2312,0,0,0,85,5,277,10},{741,0,0,32,0,13,17685,1},{767,0,0,0,0,13,1301,10},
{19296,0,0,32,0,13,17685,1},{10463,0,0,32,0,13,17685,1},{2286,0,0,32,0,13,17685,1},{2312,0,0,0,0,13,1301,10},
{19324,0,0,0,46,5,1301,1},{741,0,0,32,20,13,17685,1},{767,0,0,0,20,13,1301,10},{3192,0,0,500,0,13,17685,1},
{19154,0,0,0,0,45,1301,9},{19171,0,0,0,0,45,1301,9},{19341,0,0,0,0,0,2,0},{19364,0,0,0,0,0,2,0},
{19384,0,0,0,0,13,1301,8},{983,0,0,32,0,13,17685,1},{1230,0,0,100,0,13,17685,1},{10463,0,0,32,0,13,17685,1},
{19390,0,0,100,133,5,17685,1},{2286,0,0,32,20,13,17685,1},{2312,0,0,0,0,13,1301,10},{2517,0,0,100,22,13,17685,1},
{19437,0,0,21,41,13,17685,3},{19453,0,0,0,0,0,2,0},{646,0,0,0,30,13,1301,6},{19483,0,0,20,74,13,17685,3},
{3860,0,0,15,27,13,17685,3},{19497,0,0,24,0,13,17685,3},{19520,0,0,0,70,5,1301,3},{19534,0,0,0,0,0,2,0},
{19551,0,0,0,141,13,1301,3},{19566,0,0,0,0,0,2,0},{19597,0,0,27,20,13,17685,3},{19609,0,0,0,102,1,1297,0},
{10207,0,0,9,20,13,17685,3},{18857,0,0,0,0,0,2,0},{19634,0,0,0,133,13,1301,3},{741,0,0,32,20,13,17685,1},
{767,0,0,0,20,13,1301,10},{19649,0,0,0,114,5,1301,3},{19662,0,0,0,18,13,1301,7},{11225,0,0,100,39,69,17685,1},
{3192,0,0,500,0,13,17685,1},{7963,0,0,50,0,5,17685,1},{19678,0,0,0,0,0,2,0},{19694,0,0,12,41,13,17685,3},
{18969,0,0,0,114,5,1301,7},{19708,0,0,0,114,5,1301,1},{19720,0,0,0,0,0,2,0},{19746,0,0,0,0,0,2,0},
{19771,0,0,0,72,13,1301,3},{6700,0,0,0,115,5,1301,5},{8463,0,0,0,115,5,1301,5},{19788,0,0,0,0,0,2,0},
{19796,0,0,0,0,0,2,0},{19813,0,0,0,0,0,2,0},{983,0,0,32,0,13,17685,1},{19841,0,0,0,0,13,1301,7},
{14854,0,0,0,132,5,1301,5},{19855,0,0,0,0,0,2,0},{19878,0,0,0,0,0,2,0},{19890,0,0,0,114,5,1301,5},
{19900,0,0,0,0,0,2,0},{19911,0,0,0,130,5,1301,5},{14875,0,0,0,132,5,1301,5},{19929,0,0,0,0,13,1301,5},
{19952,0,0,0,67,5,1301,3},{19966,0,0,0,18,13,1301,7},{19978,0,0,0,18,13,1301,7},{1230,0,0,100,0,13,17685,1},
{19990,0,0,0,0,13,1301,6},{20005,0,0,20,0,13,17685,3},{20030,0,0,20,0,13,17685,3},{20061,0,0,0,114,5,1301,3},
{20082,0,0,0,114,5,1301,7},{20098,0,0,0,114,5,1301,7},{20119,0,0,0,114,5,1301,1},{20130,0,0,0,43,13,1301,3},
{20148,0,0,25,43,9,17685,3},{20168,0,0,0,43,13,1301,7},{20192,0,0,0,0,0,2,0},{20219,0,0,0,132,5,1301,1},
{20235,0,0,0,132,5,1301,1},{20248,0,0,0,0,1,1297,0},{20279,0,0,0,132,5,1301,1},{20293,0,0,0,132,5,1301,1},
{20305,0,0,100,133,5,17685,1},{20333,0,0,0,0,1,1297,0},{20363,0,0,32,0,13,17685,1},{20381,0,0,0,0,0,2,0},
{20397,0,0,0,74,13,1301,3},{20409,0,0,0,0,0,2,0},{11264,0,0,100,39,69,17685,1},{6783,0,0,0,0,0,2,0},
{15161,0,0,0,0,0,2,0},{6810,0,0,25,39,69,17685,3},{15210,0,0,0,0,0,2,0},{10582,0,0,70,0,13,17685,1},
{10624,0,0,22,0,13,17685,3},{20434,0,0,0,0,0,2,0},{20448,0,0,0,0,0,2,0},{20464,0,0,0,0,0,2,0},{20484,0,0,0,0,0,2,0},
{20505,0,0,0,0,0,2,0},{20526,0,0,0,0,0,2,0},{20542,0,0,0,0,0,2,0},{20561,0,0,22,0,13,17685,3},
{20576,0,0,0,27,13,1301,6},{20598,0,0,0,0,0,2,0},{20620,0,0,0,0,0,2,0},{20649,0,0,0,0,0,2,0},
{20669,0,0,0,0,13,1301,5},{7291,0,0,64,0,13,17685,1},{6935,0,0,12,42,13,17685,3},{20677,0,0,18,0,13,17685,3},
{9220,0,0,25,0,13,17685,1},{2286,0,0,32,20,13,17685,1},{2312,0,0,0,0,13,1301,10},{20690,0,0,0,41,13,1301,6},
{20702,0,0,0,72,13,1301,3},{20718,0,0,18,83,5,17685,3},{20742,0,0,0,41,13,1301,5},{20776,0,0,0,43,13,1301,5},
{20807,0,0,0,114,5,1301,3},{20826,0,0,0,0,0,2,0},{20838,0,0,0,0,0,2,0},{20851,0,0,0,0,0,2,0},
{20869,0,0,0,74,5,1301,3},{1641,0,0,0,46,13,1301,5},{741,0,0,32,20,13,17685,1},{767,0,0,0,20,13,1301,10},
{842,0,0,3,0,13,17685,1},{5895,0,0,0,41,13,1301,7},{21045,0,0,0,41,13,1301,7},{21064,0,0,0,18,13,1301,7},
{983,0,0,32,0,13,17685,1},{19841,0,0,0,0,0,2,0},{5182,0,0,0,0,0,2,0},{21075,0,0,0,8,13,1301,5},{21090,0,0,0,0,0,2,0},
{21104,0,0,0,0,0,2,0},{21118,0,0,0,0,0,2,0},{21131,0,0,0,18,13,1301,7},{21137,0,0,8,8,13,17685,3},
{10485,0,0,32,0,13,17685,1},{21149,0,0,0,18,13,1301,7},{21162,0,0,0,0,13,1301,6},{2286,0,0,32,0,13,17685,1},
{2312,0,0,0,0,13,1301,10},{21438,21450,0,32,20,13,17833,1},{21463,21463,0,32,0,13,17833,1},
{21495,21509,151,20,0,15,26025,3},{741,753,0,32,20,15,17833,1},{767,779,0,0,20,15,1449,10},
{21677,21701,0,32,0,7,17833,1},{983,986,0,32,0,15,17833,1},{9205,21728,0,32,0,7,17833,1},
{21745,21767,0,0,0,14,2730,5},{1230,1230,0,255,0,15,17833,1},{21792,21811,0,32,136,7,17833,1},
{21833,21851,0,0,0,15,2730,1},{20363,20363,0,32,0,13,17833,1},{19390,21870,0,0,0,14,2730,1},
{21895,21915,163,0,0,15,10922,3},{21995,21995,0,0,0,14,2730,5},{3427,10762,0,32,0,13,17833,1},
{15412,22004,0,32,0,7,17833,1},{22026,22053,0,0,0,14,2730,1},{2286,2298,0,32,20,15,17833,1},
{2312,2324,0,0,20,15,1449,10},{2517,0,0,100,0,13,17685,1},{22157,0,0,0,0,13,1301,1},{19437,0,0,21,26,13,17685,3},
{19453,0,0,0,0,0,2,0},{646,0,0,0,30,13,1301,6},{19483,0,0,20,74,13,17685,3},{3860,0,0,0,74,13,1301,1},
{19497,0,0,24,14,13,17685,3},{19520,0,0,0,70,5,1301,3},{22174,0,0,0,20,45,1301,9},{19551,0,0,0,0,0,2,0},
{19597,0,0,27,20,13,17685,3},{6564,0,0,50,0,13,17685,1},{10207,0,0,9,20,13,17685,3},{18857,0,0,0,0,0,2,0},
{19634,0,0,0,0,0,2,0},{741,0,0,32,20,13,17685,1},{767,0,0,0,20,13,1301,10},{19649,0,0,0,0,0,2,0},
{3192,0,0,500,0,13,17685,1},{5895,0,0,0,26,13,1301,7},{7963,0,0,50,0,5,17685,1},{19694,0,0,12,26,13,17685,3},
{21045,0,0,0,26,13,1301,7},{22193,0,0,0,18,13,1301,7},{18969,0,0,0,0,0,2,0},{19708,0,0,0,0,0,2,0},
{22198,0,0,0,18,13,1301,7},{19154,0,0,0,20,45,1301,9},{19171,0,0,0,20,45,1301,9},{19720,0,0,0,0,0,2,0},
{19746,0,0,0,0,0,2,0},{19771,0,0,0,72,13,1301,3},{22203,0,0,0,0,0,2,0},{22220,0,0,0,0,0,2,0},
{6700,0,0,0,115,5,1301,5},{8463,0,0,0,115,5,1301,5},{983,0,0,32,0,13,17685,1},{19841,0,0,0,18,13,1301,7},
{9205,0,0,32,0,5,17685,1},{14854,0,0,0,132,5,1301,5},{19878,0,0,0,0,0,2,0},{22239,0,0,0,0,0,2,0},
{22258,0,0,0,24,13,1301,5},{19890,0,0,0,0,0,2,0},{22272,0,0,0,0,0,2,0},{22290,0,0,0,0,0,2,0},{19900,0,0,0,0,0,2,0},
{19911,0,0,0,0,0,2,0},{14875,0,0,0,132,5,1301,5},{19952,0,0,0,67,5,1301,3},{21090,0,0,0,0,0,2,0},
{21104,0,0,0,0,0,2,0},{22302,0,0,0,18,13,1301,7},{1230,0,0,100,0,13,17685,1},{6740,0,0,0,0,0,2,0},
{22306,0,0,0,0,13,1301,6},{22322,0,0,0,0,0,2,0},{22331,0,0,0,0,1,1297,0},{22348,0,0,32,20,13,17685,1},
{22359,0,0,0,0,0,2,0},{22377,0,0,0,0,13,1301,1},{20005,0,0,20,0,13,17685,3},{21118,0,0,0,18,13,1301,7},
{20030,0,0,20,0,13,17685,3},{22395,0,0,0,0,0,2,0},{22415,0,0,0,0,0,2,0},{22426,0,0,0,0,0,2,0},{20061,0,0,0,0,0,2,0},
{20082,0,0,0,0,0,2,0},{20098,0,0,0,0,0,2,0},{20119,0,0,0,0,0,2,0},{21131,0,0,0,18,13,1301,7},
{20130,0,0,0,43,13,1301,3},{20168,0,0,0,0,13,1301,7},{20192,0,0,0,0,0,2,0},{21833,0,0,0,0,0,2,0},
{22449,0,0,0,20,45,1301,9},{20219,0,0,0,132,5,1301,1},{20235,0,0,0,132,5,1301,1},{20279,0,0,0,132,5,1301,1},
{20293,0,0,0,132,5,1301,1},{10485,0,0,32,0,13,17685,1},{20305,0,0,0,0,0,2,0},{20381,0,0,0,0,0,2,0},
{6774,0,0,0,18,13,1301,7},{22470,0,0,32,0,13,17685,1},{20397,0,0,0,74,13,1301,3},{20409,0,0,0,0,0,2,0},
{6783,0,0,0,0,0,2,0},{15161,0,0,0,0,0,2,0},{6810,0,0,0,53,65,1301,1},{15210,0,0,0,0,0,2,0},{21995,0,0,0,0,0,2,0},
{10582,0,0,70,52,1,17685,1},{10624,0,0,22,52,1,17685,3},{20434,0,0,0,0,0,2,0},{22481,0,0,0,0,13,1301,7},
{20505,0,0,0,0,0,2,0},{20526,0,0,0,0,0,2,0},{22497,0,0,0,0,0,2,0},{22508,0,0,0,20,13,1301,6},
{20576,0,0,0,50,13,1301,6},{22516,0,0,0,72,13,1301,9},{20598,0,0,0,0,0,2,0},{1628,0,0,0,0,0,2,0},
{3427,0,0,32,0,5,17685,1},{15412,0,0,32,0,5,17685,1},{20669,0,0,0,20,13,1301,5},{7291,0,0,6,20,13,17685,1},
{6907,0,0,0,0,0,2,0},{6935,0,0,12,58,13,17685,1},{22532,0,0,0,0,0,2,0},{22546,0,0,0,18,13,1301,7},
{22550,0,0,0,17,45,1301,9},{20677,0,0,18,16,13,17685,3},{22562,0,0,0,0,13,1301,7},{9220,0,0,25,0,13,17685,1},
{2286,0,0,32,20,13,17685,1},{2312,0,0,0,0,13,1301,10},{22585,0,0,0,0,0,2,0},{20690,0,0,0,26,13,1301,6},
{20702,0,0,0,72,13,1301,3},{20718,0,0,18,0,5,17685,3},{20742,0,0,0,34,13,1301,5},{20807,0,0,0,0,0,2,0},
{22610,0,0,0,20,13,1301,6},{20869,0,0,0,74,5,1301,3},{741,0,0,32,20,13,17685,1},{767,0,0,0,20,13,1301,10},
{842,0,0,0,0,0,2,0},{5895,0,0,0,0,0,2,0},{21045,0,0,0,0,0,2,0},{21064,0,0,0,18,13,1301,7},{983,0,0,32,0,13,17685,1},
{19841,0,0,0,0,0,2,0},{21075,0,0,0,8,13,1301,5},{21118,0,0,0,0,0,2,0},{21131,0,0,0,18,13,1301,7},
{21137,0,0,8,8,13,17685,1},{7946,0,0,32,0,13,17685,1},{21149,0,0,0,18,13,1301,7},{21162,0,0,0,0,13,1301,6},
{2286,0,0,32,20,13,17685,1},{2312,0,0,0,0,13,1301,10},{4643,0,0,0,0,0,2,0},{5588,0,0,0,0,0,2,0},{22686,0,0,0,0,0,2,0},
{8719,0,0,0,0,0,2,0},{741,0,0,0,0,0,2,0},{767,0,0,0,0,0,2,0},{983,0,0,0,0,0,2,0},{22702,0,0,0,0,0,2,0},
{6774,0,0,0,0,0,2,0},{7946,0,0,0,0,0,2,0},{6837,0,0,0,0,0,2,0},{6852,0,0,0,0,0,2,0},{1628,0,0,0,0,0,2,0},
{3427,0,0,0,0,0,2,0},{2286,0,0,0,0,0,2,0},{2312,0,0,0,0,0,2,0},{4643,0,0,32,18,13,17685,1},
{2517,0,0,50,18,13,17685,1},{5588,0,0,0,18,13,1301,7},{5595,0,0,0,31,13,1301,10},{5607,0,0,255,18,13,17685,1},
{741,0,0,32,20,13,17685,1},{767,0,0,0,20,13,1301,10},{842,0,0,0,0,0,2,0},{927,0,0,0,18,13,1301,1},
{15605,0,0,0,18,9,1297,0},{15638,0,0,0,0,0,2,0},{15666,0,0,0,0,0,2,0},{15694,0,0,500,18,13,17685,1},
{15710,0,0,20,18,13,17685,1},{15730,0,0,19,0,13,17685,3},{983,0,0,32,0,13,17685,1},{15775,0,0,0,0,13,1301,10},
{22712,0,0,30,18,13,17685,3},{11340,0,0,32,18,1,17685,1},{2900,0,0,32,18,5,17685,1},{15797,0,0,32,60,5,17685,1},
{15835,0,0,0,0,0,2,0},{5622,0,0,32,44,13,17685,1},{22723,0,0,60,18,13,17685,1},{22735,0,0,0,18,45,1301,9},
{22746,0,0,0,64,1,1297,0},{22771,0,0,50,18,13,17685,1},{22784,0,0,0,18,13,1301,10},{22806,0,0,60,47,13,17685,1},
{15900,0,0,0,0,13,1301,10},{15910,0,0,35,18,13,17685,1},{15925,0,0,20,18,13,17685,1},{6110,0,0,13,18,13,17685,3},
{1628,0,0,10,18,13,17685,3},{15956,0,0,0,0,13,1301,10},{5711,0,0,10,26,13,17685,3},{2587,0,0,10,18,13,17685,3},
{2286,0,0,32,20,13,17685,1},{2312,0,0,0,20,13,1301,10},{15988,0,0,0,0,0,2,0},{741,0,0,0,0,0,2,0},{767,0,0,0,0,0,2,0},
{3251,0,0,0,0,0,2,0},{983,0,0,0,0,0,2,0},{2286,0,0,0,0,0,2,0},{2312,0,0,0,0,0,2,0},{5588,0,0,0,0,0,2,0},
{741,0,0,0,0,0,2,0},{767,0,0,0,0,0,2,0},{3251,0,0,0,0,0,2,0},{983,0,0,0,0,0,2,0},{2286,0,0,0,0,0,2,0},
{2312,0,0,0,0,0,2,0},{741,0,0,32,20,13,17685,1},{767,0,0,0,20,13,1301,10},{983,0,0,32,0,13,17685,1},
{9932,0,0,32,0,13,17685,1},{22917,0,0,32,0,13,17685,1},{6055,0,0,0,0,13,1301,7},{22934,0,0,32,0,13,17685,1},
{2286,0,0,32,20,13,17685,1},{2312,0,0,0,20,13,1301,10},{741,0,0,0,0,0,2,0},{767,0,0,0,0,0,2,0},{983,0,0,0,0,0,2,0},
{6055,0,0,0,0,0,2,0},{2286,0,0,0,0,0,2,0},{2312,0,0,0,0,0,2,0},{5588,0,0,0,0,0,2,0},{741,0,0,0,0,0,2,0},
{767,0,0,0,0,0,2,0},{983,0,0,0,0,0,2,0},{2286,0,0,0,0,0,2,0},{2312,0,0,0,0,0,2,0},{18817,0,0,0,0,0,2,0},
{767,0,0,0,0,0,2,0},{927,0,0,0,0,0,2,0},{16279,0,0,0,0,0,2,0},{17835,0,0,0,0,0,2,0},{15730,0,0,0,0,0,2,0},
{17864,0,0,0,0,0,2,0},{983,0,0,0,0,0,2,0},{22934,0,0,0,0,0,2,0},{17928,0,0,0,0,0,2,0},{17942,0,0,0,0,0,2,0},
{17957,0,0,0,0,0,2,0},{11826,0,0,0,0,0,2,0},{11842,0,0,0,0,0,2,0},{4643,24213,0,32,0,13,17833,1},
{24224,24242,0,32,0,9,17833,1},{3086,24262,0,0,20,15,1449,5},{11211,24273,0,0,0,47,1449,9},
{13720,24288,0,0,0,15,2730,1},{24302,1225,0,0,0,15,2730,7},{694,24307,0,0,0,15,2730,1},{24332,24355,0,0,0,47,1449,9},
{3113,24380,0,0,0,47,1449,9},{24404,0,0,32,72,13,17685,1},{741,753,0,32,20,15,17833,1},{767,779,0,0,20,15,1449,10},
{24424,24441,0,32,0,15,17833,1},{24460,24482,0,32,0,15,17833,1},{842,842,0,3,137,7,17833,1},
{3135,24507,0,0,73,7,1449,6},{3147,24520,185,0,73,7,9641,3},{24565,24585,190,0,0,7,9641,3},
{983,986,0,32,0,15,17833,1},{24632,24644,0,0,0,15,1449,6},{24657,24679,195,0,73,15,9641,3},
{5996,24704,0,0,0,15,2730,1},{9205,21728,0,0,32,15,1449,1},{1111,1129,0,0,0,15,2730,1},{24725,24743,0,0,0,15,1449,5},
{24760,24776,0,0,124,15,1449,5},{24794,24810,0,0,122,7,1449,9},{1230,1230,0,100,69,15,17833,1},
{1235,1235,0,1000,0,15,17833,1},{24828,0,0,0,0,13,1301,9},{24853,0,0,100,0,13,17685,1},{24873,24881,0,0,0,15,2730,1},
{24890,24910,0,0,20,15,1449,10},{22348,24932,0,0,20,15,1449,1},{24944,0,0,0,0,1,1297,0},
{1390,1402,0,100,115,15,17833,1},{24967,24990,0,32,0,15,17833,1},{25015,0,0,32,0,13,17685,1},
{25037,0,0,32,0,13,17685,1},{25053,0,0,32,0,13,17685,1},{25067,25074,0,0,0,15,2730,1},{3326,25082,200,0,62,11,9641,3},
{3341,25142,0,0,0,15,1449,6},{3353,25155,203,0,73,15,9641,3},{25180,25180,0,0,107,7,1449,1},
{1558,1572,0,0,0,15,2730,1},{3386,25189,0,0,0,47,1449,9},{25213,25229,0,0,0,5,2730,5},{1628,1628,0,18,0,15,17833,1},
{25246,25267,0,0,121,5,1449,1},{25291,25267,0,0,121,5,1449,1},{25320,25340,0,0,0,47,1449,9},
{25362,25383,0,0,0,13,2730,1},{25407,25436,0,0,0,13,2730,1},{25469,25490,0,32,132,13,17833,1},
{25514,25543,0,32,132,13,17833,1},{25576,25598,0,0,0,47,1449,9},{25622,25634,0,0,0,47,1449,9},
{3462,25648,0,0,0,47,1449,9},{3476,25664,208,9,0,15,26025,3},{2286,2298,0,32,20,15,17833,1},
{2312,2324,0,0,20,15,1449,10},{22610,22610,0,0,0,15,1449,6},{25691,0,0,0,0,1,1297,0},{741,0,0,0,0,0,2,0},
{767,0,0,0,0,0,2,0},{25783,0,0,0,0,0,2,0},{25794,0,0,0,0,0,2,0},{25804,0,0,0,0,0,2,0},{983,0,0,0,0,0,2,0},
{25811,0,0,0,0,0,2,0},{25818,0,0,0,0,0,2,0},{7946,0,0,0,0,0,2,0},{25830,0,0,0,0,0,2,0},{25839,0,0,0,0,0,2,0},
{25846,0,0,0,0,0,2,0},{25855,0,0,0,0,0,2,0},{2286,0,0,0,0,0,2,0},{2312,0,0,0,0,0,2,0},{25863,0,0,0,0,0,2,0},
{2862,0,0,32,60,5,16661,1},{767,0,0,0,60,5,277,10},{3192,0,0,500,60,5,16661,1},{8428,0,0,255,60,5,16661,1},
{19296,0,0,32,60,5,16661,1},{1230,0,0,255,60,5,16661,1},{22470,0,0,32,60,5,16661,1},{2286,0,0,32,60,5,16661,1},
{2312,0,0,0,60,5,277,10},{741,0,0,0,0,0,2,0},{767,0,0,0,0,0,2,0},{2627,0,0,0,0,0,2,0},{983,0,0,0,0,0,2,0},
{26089,0,0,0,0,0,2,0},{2696,0,0,0,0,0,2,0},{1628,0,0,0,0,0,2,0},{6888,0,0,0,0,0,2,0},{2286,0,0,0,0,0,2,0},
{2312,0,0,0,0,0,2,0},{26099,0,0,50,82,13,17685,1},{26111,0,0,40,82,13,17685,1},{26127,0,0,32,82,13,17685,1},
{26146,0,0,32,82,13,17685,1},{26164,0,0,255,82,13,17685,1},{26181,0,0,255,82,13,17685,1},{26198,0,0,20,82,13,17685,1},
{26220,0,0,32,82,13,17685,1},{26238,0,0,40,82,13,17685,1},{14929,0,0,10,82,13,17685,3},{26255,0,0,32,82,13,17685,1},
{6907,0,0,64,82,13,17685,1},{7318,0,0,0,82,13,1301,10},{1689,0,0,32,82,13,17685,1},{1738,0,0,32,82,13,17685,1},
{1791,0,0,0,82,13,1301,1},{1835,0,0,0,82,13,1301,10},{1884,0,0,32,91,13,17685,1},{1934,0,0,0,82,13,1301,10},
{1985,0,0,32,82,13,17685,1},{2046,0,0,19,82,13,17685,3},{6935,0,0,32,82,13,17685,3},{26269,0,0,25,82,13,17685,1},
{2517,0,0,32,0,13,17685,1},{146,0,0,0,0,0,2,0},{5274,0,0,0,0,0,2,0},{741,0,0,32,20,13,17685,1},
{767,0,0,0,20,13,1301,10},{7713,0,0,0,0,0,2,0},{26289,0,0,0,0,0,2,0},{7238,0,0,0,18,13,1301,7},{26302,0,0,0,0,0,2,0},
{983,0,0,32,0,13,17685,1},{9932,0,0,32,0,13,17685,1},{19088,0,0,32,0,13,17685,1},{7251,0,0,32,0,13,17685,1},
{7264,0,0,32,0,13,17685,1},{1230,0,0,128,0,13,17685,1},{7726,0,0,0,0,0,2,0},{26320,0,0,0,0,0,2,0},
{7277,0,0,0,0,0,2,0},{6121,0,0,0,18,13,1301,7},{26339,0,0,0,0,0,2,0},{7291,0,0,32,0,13,17685,1},
{7299,0,0,255,0,13,17685,1},{7318,0,0,0,0,45,1301,9},{26358,0,0,0,0,0,2,0},{7326,0,0,0,0,0,2,0},{6935,0,0,0,0,0,2,0},
{7340,0,0,0,18,13,1301,7},{7348,0,0,255,0,13,17685,1},{7367,0,0,10,0,13,17685,3},{26373,0,0,0,0,0,2,0},
{2286,0,0,0,20,13,1301,1},{2312,0,0,0,20,13,1301,10},{1641,0,0,0,45,13,1301,5},{741,0,0,32,45,13,17685,1},
{767,0,0,0,45,13,1301,10},{26383,0,0,0,45,13,1301,6},{26397,0,0,50,45,13,17685,1},{983,0,0,32,45,13,17685,1},
{26409,0,0,4,45,13,17685,3},{26422,0,0,50,45,13,17685,1},{2286,0,0,32,45,13,17685,1},{2312,0,0,0,45,13,1301,10},
{18817,0,0,0,0,0,2,0},{26457,0,0,0,0,0,2,0},{26476,0,0,0,0,0,2,0},{741,0,0,0,0,0,2,0},{767,0,0,0,0,0,2,0},
{983,0,0,0,0,0,2,0},{26490,0,0,0,0,0,2,0},{26505,0,0,0,0,0,2,0},{26514,0,0,0,0,0,2,0},{26524,0,0,0,0,0,2,0},
{26545,0,0,0,0,0,2,0},{1628,0,0,0,0,0,2,0},{26569,0,0,0,0,0,2,0},{26588,0,0,0,0,0,2,0},{26610,0,0,0,0,0,2,0},
{26624,0,0,0,0,0,2,0},{2286,0,0,0,0,0,2,0},{2312,0,0,0,0,0,2,0},{26639,0,0,0,0,0,2,0},{26656,0,0,0,0,0,2,0},
{26675,0,0,0,0,0,2,0},{4643,0,0,32,0,13,17685,1},{9,0,0,50,8,13,17685,1},{24224,0,0,32,0,9,17685,1},
{10172,0,0,32,0,13,17685,1},{6564,0,0,50,0,13,17685,1},{741,0,0,32,20,13,17685,1},{767,0,0,0,20,13,1301,10},
{3192,0,0,200,0,13,17685,1},{26765,0,0,0,0,13,1301,10},{26777,0,0,0,0,0,2,0},{983,0,0,32,0,13,17685,1},
{9196,0,0,32,37,13,17685,1},{9932,0,0,32,33,9,17685,1},{9606,0,0,32,33,9,17685,1},{20305,0,0,0,0,0,2,0},
{6774,0,0,0,18,13,1301,7},{26786,0,0,0,0,0,2,0},{26798,0,0,9,0,13,17685,3},{15945,0,0,50,0,13,17685,1},
{6110,0,0,6,0,13,17685,3},{26808,0,0,0,0,13,1301,10},{26822,0,0,0,0,13,1301,10},{3427,0,0,32,0,13,17685,1},
{6888,0,0,100,0,13,17685,1},{26841,0,0,255,114,5,17685,1},{9220,0,0,0,0,13,1301,1},{2286,0,0,32,20,13,17685,1},
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
{2503,0,2380,0,1},{1,0,1,2,2},{2439,0,2446,2,1},{1,0,1,0,1},{2592,0,2592,2,1},{5735,0,2517,0,1},{2366,0,2380,0,1},
{5767,0,2517,0,1},{5786,0,2517,0,1},{2388,0,2409,0,1},{2439,0,2446,2,1},{3773,0,3773,0,1},{5822,0,5822,2,1},
{5835,0,5835,2,1},{2453,0,1,2,1},{3553,0,3553,0,1},{2409,0,2409,0,1},{3561,0,3561,0,1},{3583,0,3583,0,1},
{2489,0,2380,0,2},{2503,0,2380,0,1},{1,0,1,0,1},{6226,0,6226,0,1},{2366,0,2380,0,1},{6255,0,5430,2,2},
{6277,0,2380,0,1},{3731,0,3731,0,2},{2388,0,2409,0,1},{2423,0,2423,0,2},{2439,0,2446,2,1},{3773,0,3773,0,1},
{2453,0,1,2,1},{2489,0,2380,0,2},{6301,0,5430,0,2},{2503,0,2380,0,1},{6323,0,5430,2,2},{1,0,1,0,1},{3485,0,3485,0,1},
{2366,0,2380,0,1},{3666,0,3666,0,1},{3731,0,3731,0,1},{2388,0,2409,0,1},{2439,0,2446,2,1},{3773,0,3773,0,1},
{2453,0,1,2,1},{2489,0,2380,0,2},{2503,0,2380,0,1},{1,0,1,0,1},{2592,0,2592,2,1},{3485,0,3485,0,1},{2366,0,2380,0,1},
{3666,0,3666,0,1},{6345,0,6345,0,1},{3677,0,3677,0,1},{3692,0,3692,0,1},{3731,0,3731,0,1},{3741,0,3741,0,1},
{3755,0,3755,0,1},{2388,0,2409,0,1},{2439,0,2446,2,1},{3773,0,3773,0,1},{3781,0,3781,0,1},{5822,0,5822,2,1},
{5835,0,5835,2,1},{2453,0,1,2,1},{2489,0,2380,0,2},{2503,0,2380,0,1},{3847,0,3847,0,1},{1,0,1,0,1},{2592,0,2592,2,1},
{5735,0,2517,0,1},{3076,0,3076,0,1},{2366,0,2380,0,1},{6255,0,5430,2,2},{3666,0,3666,0,1},{6277,0,2380,0,2},
{6983,0,2380,0,2},{7011,0,2380,0,2},{7039,0,5430,0,2},{3731,0,3731,0,2},{3741,0,3741,0,2},{2388,0,2409,0,1},
{4136,0,2517,0,1},{2439,0,2446,2,1},{7075,0,7075,0,2},{3773,0,3773,0,1},{3781,0,3781,0,1},{5822,0,5822,2,1},
{5835,0,5835,2,1},{7087,0,2517,0,2},{7120,0,2517,0,1},{4872,0,4872,0,2},{2453,0,1,2,1},{3793,0,3793,0,1},
{4166,0,4166,0,1},{3801,0,3801,0,1},{3823,0,3823,0,1},{3832,0,3832,0,1},{4182,0,2517,0,1},{2489,0,2380,0,2},
{6301,0,5430,0,2},{2503,0,2380,0,1},{6323,0,5430,2,2},{4214,0,4214,0,1},{1,0,1,0,1},{2366,0,2380,0,1},
{3666,0,3666,0,1},{3731,0,3731,0,1},{2388,0,2409,0,1},{2439,0,2446,2,1},{3773,0,3773,0,1},{2453,0,1,2,1},
{2489,0,2380,0,2},{2503,0,2380,0,1},{1,0,1,0,1},{2366,0,2380,0,1},{3666,0,3666,0,1},{3677,0,3677,0,1},
{7144,0,7144,0,1},{3692,0,3692,0,1},{3731,0,3731,0,1},{3741,0,3741,0,1},{3755,0,3755,0,1},{2388,0,2409,0,1},
{2439,0,2446,2,1},{3773,0,3773,0,1},{3781,0,3781,0,1},{2453,0,1,2,1},{2489,0,2380,0,2},{2503,0,2380,0,1},
{3847,0,3847,0,1},{1,0,1,0,1},{2592,0,2592,2,1},{5735,0,2517,0,1},{3076,0,3076,0,1},{2366,0,2380,0,1},
{3666,0,3666,0,1},{6277,0,2380,0,2},{3677,0,3677,0,1},{3731,0,3731,0,2},{2388,0,2409,0,1},{2439,0,2446,2,1},
{3773,0,3773,0,1},{5822,0,5822,2,1},{5835,0,5835,2,1},{7120,0,2517,0,1},{4872,0,4872,0,2},{2453,0,1,2,1},
{3793,0,3793,0,1},{4166,0,4166,0,1},{3801,0,3801,0,1},{3823,0,3823,0,1},{3832,0,3832,0,1},{7379,0,2517,0,1},
{2489,0,2380,0,2},{2503,0,2380,0,1},{4214,0,4214,0,1},{3847,0,3847,0,1},{1,0,1,0,2},{3076,0,3076,0,2},
{2366,0,2380,0,2},{2388,0,2409,0,2},{2439,0,2446,2,1},{7481,0,7481,0,1},{4837,0,1,0,2},{2453,0,1,2,2},
{7486,0,7486,0,2},{3793,0,3793,0,1},{4166,0,4166,0,1},{3801,0,3801,0,1},{3823,0,3823,0,1},{3832,0,3832,0,1},
{2489,0,2380,0,2},{2503,0,2380,0,2},{4214,0,4214,0,2},{7501,0,7501,0,2},{1,0,1,0,1},{6226,0,6226,0,1},
{2366,0,2380,0,1},{6255,0,5430,2,2},{3666,0,3666,0,2},{7542,0,2380,0,1},{7565,0,2380,0,1},{2388,0,2409,0,1},
{2423,0,2423,0,2},{2439,0,2446,2,1},{3773,0,3773,0,1},{2453,0,1,2,1},{2489,0,2380,0,2},{6301,0,5430,0,2},
{2503,0,2380,0,1},{6323,0,5430,2,2},{1,0,1,0,1},{2592,0,2592,2,1},{5735,0,2517,0,1},{3076,0,3076,0,1},
{2366,0,2380,0,1},{6255,0,5430,2,2},{3666,0,3666,0,2},{3677,0,3677,0,2},{3731,0,3731,0,1},{7542,0,2380,0,2},
{7604,0,2380,0,2},{7631,0,2380,0,2},{7658,0,5430,0,2},{2388,0,2409,0,1},{4136,0,2517,0,1},{2439,0,2446,2,1},
{3773,0,3773,0,1},{3781,0,3781,0,1},{5822,0,5822,2,1},{5835,0,5835,2,1},{4872,0,4872,0,2},{2453,0,1,2,1},
{3793,0,3793,0,1},{4166,0,4166,0,1},{3801,0,3801,0,1},{3823,0,3823,0,1},{3832,0,3832,0,1},{4182,0,2517,0,1},
{2489,0,2380,0,2},{6301,0,5430,0,2},{2503,0,2380,0,1},{6323,0,5430,2,2},{4214,0,4214,0,1},{1,0,1,0,1},
{2592,0,2592,2,1},{5735,0,2517,0,1},{3076,0,3076,0,1},{2366,0,2380,0,1},{3666,0,3666,0,2},{3692,0,3692,0,2},
{3731,0,3731,0,1},{3741,0,3741,0,1},{2388,0,2409,0,1},{2439,0,2446,2,1},{3773,0,3773,0,1},{5822,0,5822,2,1},
{5835,0,5835,2,1},{4872,0,4872,0,2},{2453,0,1,2,1},{3793,0,3793,0,1},{4166,0,4166,0,1},{3801,0,3801,0,1},
{3823,0,3823,0,1},{3832,0,3832,0,1},{7379,0,2517,0,1},{2489,0,2380,0,2},{2503,0,2380,0,1},{4214,0,4214,0,1},
{3847,0,3847,0,1},{1,0,1,0,2},{2366,0,2380,0,2},{2388,0,2409,0,2},{2453,0,1,2,2},{3823,0,3823,0,2},{3832,0,3832,0,2},
{2489,0,2380,0,2},{2503,0,2380,0,2},{4214,0,4214,0,2},{1,0,1,0,1},{3076,0,3076,0,1},{2366,0,2380,0,1},
{2388,0,2409,0,1},{2439,0,2446,2,1},{2453,0,1,2,1},{3793,0,3793,0,1},{4166,0,4166,0,1},{3801,0,3801,0,1},
{3823,0,3823,0,1},{3832,0,3832,0,1},{2503,0,2380,0,1},{4214,0,4214,0,1},{1,0,1,0,1},{2366,0,2380,0,1},
{2388,0,2409,0,1},{2453,0,1,2,1},{2489,0,2380,0,1},{2503,0,2380,0,1},{4872,0,4872,0,1},{7075,0,7075,0,1},{1,0,1,0,2},
{3076,0,3076,0,2},{2366,0,2380,0,2},{2388,0,2409,0,2},{2453,0,1,2,2},{7486,0,7486,0,2},{3793,0,3793,0,1},
{4166,0,4166,0,1},{3801,0,3801,0,1},{3823,0,3823,0,1},{3832,0,3832,0,1},{2489,0,2380,0,2},{2503,0,2380,0,2},
{4214,0,4214,0,2},{7501,0,7501,0,2},{2439,0,2446,2,1},{1,0,1,0,1},{3076,0,3076,0,2},{2366,0,2380,0,1},
{2388,0,2409,0,1},{2439,0,2446,2,1},{2453,0,1,2,1},{3793,0,3793,0,1},{4166,0,4166,0,1},{3801,0,3801,0,1},
{3823,0,3823,0,1},{3832,0,3832,0,1},{2489,0,2380,0,2},{2503,0,2380,0,1},{4214,0,4214,0,1},{9251,0,9251,0,1},
{1,0,1,0,1},{2366,0,2380,0,1},{2388,0,2409,0,1},{2439,0,2446,2,1},{2453,0,1,2,1},{2409,0,2409,0,1},{9314,0,9314,0,1},
{2489,0,2380,0,2},{2503,0,2380,0,1},{1,0,1,0,1},{6226,0,6226,0,1},{2366,0,2380,0,1},{6255,0,5430,2,1},
{2388,0,2409,0,1},{2423,0,2423,0,2},{2439,0,2446,2,1},{9731,0,2380,0,1},{9752,0,2380,0,2},{9773,0,2380,0,1},
{2453,0,1,2,1},{2489,0,2380,0,2},{6301,0,5430,0,2},{2503,0,2380,0,1},{6323,0,5430,2,1},{1,0,1,0,1},{2592,0,2592,2,1},
{5735,0,2517,0,1},{2366,0,2380,0,1},{2388,0,2409,0,1},{4136,0,2517,0,1},{2439,0,2446,2,1},{3773,0,3773,0,1},
{5822,0,5822,2,1},{5835,0,5835,2,1},{2453,0,1,2,1},{2489,0,2380,0,2},{2503,0,2380,0,1},{1,0,1,0,1},{2592,0,2592,2,1},
{5735,0,2517,0,1},{10882,0,2517,0,2},{10916,0,2517,0,2},{3076,0,3076,0,1},{2366,0,2380,0,1},{6255,0,5430,2,1},
{10948,0,2517,0,2},{10976,0,2517,0,2},{11008,0,2517,0,2},{2388,0,2409,0,1},{4136,0,2517,0,1},{2439,0,2446,2,1},
{7075,0,7075,0,2},{3773,0,3773,0,1},{9731,0,2380,0,2},{11048,0,2380,0,2},{11073,0,2380,0,2},{11098,0,5430,0,2},
{9752,0,2380,0,2},{9773,0,2380,0,2},{5822,0,5822,2,1},{5835,0,5835,2,1},{4872,0,4872,0,2},{2453,0,1,2,1},
{3793,0,3793,0,1},{4166,0,4166,0,1},{3801,0,3801,0,1},{3823,0,3823,0,1},{3832,0,3832,0,1},{4182,0,2517,0,1},
{2489,0,2380,0,2},{6301,0,5430,0,2},{2503,0,2380,0,1},{6323,0,5430,2,1},{4214,0,4214,0,1},{11131,0,2517,0,2},
{1,0,1,0,1},{2592,0,2592,2,1},{5735,0,2517,0,1},{3076,0,3076,0,1},{2366,0,2380,0,1},{6255,0,5430,2,1},
{2388,0,2409,0,1},{4136,0,2517,0,1},{2439,0,2446,2,1},{3773,0,3773,0,1},{3781,0,3781,0,1},{5822,0,5822,2,1},
{5835,0,5835,2,1},{2453,0,1,2,1},{3793,0,3793,0,1},{4166,0,4166,0,1},{3801,0,3801,0,1},{3823,0,3823,0,1},
{3832,0,3832,0,1},{4182,0,2517,0,1},{7379,0,2517,0,1},{2489,0,2380,0,2},{6301,0,5430,0,2},{2503,0,2380,0,1},
{6323,0,5430,2,1},{4214,0,4214,0,1},{11289,0,11289,2,1},{3847,0,3847,0,1},{1,0,1,0,1},{2592,0,2592,2,1},
{5735,0,2517,0,1},{2366,0,2380,0,1},{5767,0,2517,0,1},{2388,0,2409,0,1},{2439,0,2446,2,1},{3773,0,3773,0,1},
{5822,0,5822,2,1},{5835,0,5835,2,1},{2453,0,1,2,1},{3553,0,3553,0,1},{2409,0,2409,0,1},{3561,0,3561,0,1},
{2489,0,2380,0,2},{2503,0,2380,0,1},{1,0,1,0,1},{2366,0,2380,0,1},{2388,0,2409,0,1},{2453,0,1,2,1},{2503,0,2380,0,1},
{1,0,1,0,1},{2366,0,2380,0,1},{3666,0,3666,0,1},{2388,0,2409,0,1},{3773,0,3773,0,1},{4850,0,4850,0,1},{2453,0,1,2,1},
{2503,0,2380,0,1},{2592,0,2592,2,2},{5835,0,5835,2,2},{3645,0,2517,0,2},{3711,0,2517,0,2},{5822,0,5822,2,2},
{5835,0,5835,2,2},{3645,0,2517,0,2},{3711,0,2517,0,2},{5822,0,5822,2,2},{5835,0,5835,2,2},{3645,0,2517,0,2},
{3711,0,2517,0,2},{5822,0,5822,2,2},{5835,0,5835,2,2},{3645,0,2517,0,2},{3711,0,2517,0,2},{5822,0,5822,2,2},
{5835,0,5835,2,2},{3645,0,2517,0,2},{3711,0,2517,0,2},{5822,0,5822,2,2},{5835,0,5835,2,2},{3645,0,2517,0,2},
{3711,0,2517,0,2},{5822,0,5822,2,2},{5835,0,5835,2,2},{1,0,1,0,2},{2366,0,2380,0,2},{3645,0,2517,0,2},
{3666,0,3666,0,2},{3677,0,3677,0,2},{3692,0,3692,0,2},{3711,0,2517,0,2},{3731,0,3731,0,2},{3741,0,3741,0,2},
{3755,0,3755,0,2},{2388,0,2409,0,2},{3773,0,3773,0,2},{3781,0,3781,0,2},{5822,0,5822,2,2},{5835,0,5835,2,2},
{2453,0,1,2,2},{3553,0,3553,0,2},{12327,0,12327,0,2},{12346,0,12346,0,2},{2409,0,2409,0,2},{3561,0,3561,0,2},
{3583,0,3583,0,2},{12369,0,12369,0,2},{12387,0,12387,0,2},{2489,0,2380,0,2},{2503,0,2380,0,2},{3847,0,3847,0,2},
{3645,0,2517,0,2},{3711,0,2517,0,2},{5822,0,5822,2,2},{5835,0,5835,2,2},{3645,0,2517,0,2},{3711,0,2517,0,2},
{5822,0,5822,2,2},{5835,0,5835,2,2},{3645,0,2517,0,2},{3711,0,2517,0,2},{5822,0,5822,2,2},{5835,0,5835,2,2},
{3645,0,2517,0,2},{3711,0,2517,0,2},{5822,0,5822,2,2},{5835,0,5835,2,2},{3645,0,2517,0,2},{3711,0,2517,0,2},
{5822,0,5822,2,2},{5835,0,5835,2,2},{3645,0,2517,0,2},{3711,0,2517,0,2},{5822,0,5822,2,2},{5835,0,5835,2,2},
{3645,0,2517,0,2},{3711,0,2517,0,2},{5822,0,5822,2,2},{5835,0,5835,2,2},{3645,0,2517,0,2},{3711,0,2517,0,2},
{5822,0,5822,2,2},{5835,0,5835,2,2},{3645,0,2517,0,2},{3711,0,2517,0,2},{5822,0,5822,2,2},{5835,0,5835,2,2},
{3645,0,2517,0,2},{3711,0,2517,0,2},{5822,0,5822,2,2},{5835,0,5835,2,2},{3645,0,2517,0,2},{3711,0,2517,0,2},
{5822,0,5822,2,2},{5835,0,5835,2,2},{3645,0,2517,0,2},{3711,0,2517,0,2},{5822,0,5822,2,2},{5835,0,5835,2,2},
{3645,0,2517,0,2},{3711,0,2517,0,2},{5822,0,5822,2,2},{5835,0,5835,2,2},{2517,0,2517,0,1},{2592,0,2592,2,1},
{2439,0,2446,2,1},{5822,0,5822,2,1},{5835,0,5835,2,1},{1,0,1,0,1},{2366,0,2380,0,1},{2388,0,2409,0,1},
{8036,0,8036,0,2},{2453,0,1,2,1},{2489,0,2380,0,1},{2503,0,2380,0,1},{1,0,1,0,1},{2366,0,2380,0,1},{2388,0,2409,0,1},
{2453,0,1,2,1},{2489,0,2380,0,2},{2503,0,2380,0,1},{1,0,1,0,1},{14290,0,3823,0,1},{2366,0,2380,0,1},{2388,0,2409,0,1},
{4866,0,4866,0,1},{14302,0,2380,0,1},{14320,0,2380,0,2},{14338,0,2380,0,2},{2453,0,1,2,1},{14356,0,3823,0,1},
{2489,0,2380,0,2},{2503,0,2380,0,1},{4214,0,4214,0,1},{14371,0,2380,0,1},{14390,0,5430,0,1},{14417,0,1,0,1},
{14442,0,2380,0,1},{14473,0,2380,0,2},{14504,0,2380,0,1},{14535,0,2380,0,2},{14554,0,5430,0,2},{14581,0,2380,0,2},
{14600,0,5430,0,2},{4886,0,4886,1,1},{14627,0,3076,0,1},{14656,0,3823,0,1},{1,0,1,0,1},{3076,0,3076,0,1},
{2366,0,2380,0,1},{2388,0,2409,0,1},{2439,0,2446,2,1},{4866,0,4866,0,1},{13921,0,13921,0,1},{2453,0,1,2,1},
{3793,0,3793,0,1},{4166,0,4166,0,1},{3801,0,3801,0,1},{3823,0,3823,0,1},{3832,0,3832,0,1},{2503,0,2380,0,1},
{4214,0,4214,0,1},{14371,0,2380,0,1},{14390,0,5430,0,1},{14627,0,3076,0,1},{3076,0,3076,0,1},{2439,0,2446,2,1},
{4866,0,4866,0,1},{13921,0,13921,0,1},{3793,0,3793,0,1},{4166,0,4166,0,1},{3801,0,3801,0,1},{3823,0,3823,0,1},
{3832,0,3832,0,1},{4214,0,4214,0,1},{1,0,1,0,1},{10882,0,2517,0,1},{10916,0,2517,0,1},{2366,0,2380,0,1},
{6255,0,5430,2,2},{10948,0,2517,0,1},{10976,0,2517,0,1},{11008,0,2517,0,1},{2388,0,2409,0,1},{4136,0,2517,0,1},
{15289,0,2380,0,2},{15306,0,2380,0,2},{15323,0,2380,0,2},{4866,0,4866,0,1},{14671,0,14671,0,1},{15340,0,4866,0,1},
{15354,0,4872,0,1},{2453,0,1,2,1},{3793,0,3793,0,1},{4166,0,4166,0,1},{3801,0,3801,0,1},{4182,0,2517,0,1},
{2489,0,2380,0,2},{6301,0,5430,0,2},{2503,0,2380,0,1},{6323,0,5430,2,1},{11131,0,2517,0,1},{1,0,1,0,1},
{3076,0,3076,0,1},{2366,0,2380,0,1},{2388,0,2409,0,1},{4866,0,4866,0,1},{13921,0,13921,0,1},{2453,0,1,2,1},
{3793,0,3793,0,1},{4166,0,4166,0,1},{3801,0,3801,0,1},{3823,0,3823,0,1},{3832,0,3832,0,1},{2489,0,2380,0,2},
{2503,0,2380,0,1},{4214,0,4214,0,1},{14371,0,2380,0,1},{14390,0,5430,0,1},{14535,0,2380,0,2},{14554,0,5430,0,2},
{14581,0,2380,0,2},{14600,0,5430,0,2},{14627,0,3076,0,1},{1,0,1,0,1},{3076,0,3076,0,1},{2366,0,2380,0,1},
{2388,0,2409,0,1},{4866,0,4866,0,1},{13921,0,13921,0,1},{2453,0,1,2,1},{3793,0,3793,0,1},{4166,0,4166,0,1},
{3801,0,3801,0,1},{3823,0,3823,0,1},{3832,0,3832,0,1},{2489,0,2380,0,2},{2503,0,2380,0,1},{4214,0,4214,0,1},
{14371,0,2380,0,1},{14390,0,5430,0,1},{14535,0,2380,0,2},{14554,0,5430,0,2},{14581,0,2380,0,2},{14600,0,5430,0,2},
{14627,0,3076,0,1},{1,0,1,0,1},{3076,0,3076,0,1},{2366,0,2380,0,1},{2388,0,2409,0,1},{4866,0,4866,0,1},
{13921,0,13921,0,1},{2453,0,1,2,1},{3793,0,3793,0,1},{4166,0,4166,0,1},{3801,0,3801,0,1},{3823,0,3823,0,1},
{3832,0,3832,0,1},{2489,0,2380,0,2},{2503,0,2380,0,1},{4214,0,4214,0,1},{14371,0,2380,0,1},{14390,0,5430,0,1},
{14535,0,2380,0,2},{14554,0,5430,0,2},{14581,0,2380,0,2},{14600,0,5430,0,2},{14627,0,3076,0,1},{1,0,1,0,1},
{3076,0,3076,0,1},{2366,0,2380,0,1},{2388,0,2409,0,1},{4866,0,4866,0,1},{13921,0,13921,0,1},{2453,0,1,2,1},
{3793,0,3793,0,1},{4166,0,4166,0,1},{3801,0,3801,0,1},{3823,0,3823,0,1},{3832,0,3832,0,1},{2489,0,2380,0,2},
{2503,0,2380,0,1},{4214,0,4214,0,1},{14371,0,2380,0,1},{14390,0,5430,0,1},{14535,0,2380,0,2},{14554,0,5430,0,2},
{14581,0,2380,0,2},{14600,0,5430,0,2},{14627,0,3076,0,1},{1,0,1,0,1},{2366,0,2380,0,1},{2388,0,2409,0,1},
{2439,0,2446,2,1},{2453,0,1,2,1},{2409,0,2409,0,1},{3561,0,3561,0,1},{2489,0,2380,0,2},{2503,0,2380,0,1},{1,0,1,0,1},
{2592,0,2592,2,1},{5735,0,2517,0,1},{3485,0,3485,0,1},{2366,0,2380,0,1},{5767,0,2517,0,1},{3731,0,3731,0,1},
{2388,0,2409,0,1},{2439,0,2446,2,1},{3773,0,3773,0,1},{5822,0,5822,2,1},{5835,0,5835,2,1},{2453,0,1,2,1},
{3553,0,3553,0,1},{2409,0,2409,0,1},{3561,0,3561,0,1},{2489,0,2380,0,2},{2503,0,2380,0,1},{16048,0,2517,0,1},
{1,0,1,0,1},{2592,0,2592,2,1},{5735,0,2517,0,1},{3485,0,3485,0,1},{2366,0,2380,0,1},{5767,0,2517,0,1},
{3731,0,3731,0,1},{3741,0,3741,0,1},{3755,0,3755,0,1},{2388,0,2409,0,1},{2439,0,2446,2,1},{3773,0,3773,0,1},
{3781,0,3781,0,1},{5822,0,5822,2,1},{5835,0,5835,2,1},{2453,0,1,2,1},{3553,0,3553,0,1},{12327,0,12327,0,1},
{2409,0,2409,0,1},{3561,0,3561,0,1},{2489,0,2380,0,2},{2503,0,2380,0,1},{3847,0,3847,0,1},{16048,0,2517,0,1},
{2439,0,2446,2,1},{16362,0,16362,0,1},{2439,0,2446,2,1},{17659,0,17659,1,1},{17678,0,17678,1,1},{2409,0,2409,0,2},
{1,0,1,0,1},{2366,0,2380,0,1},{2388,0,2409,0,1},{2439,0,2446,2,1},{2453,0,1,2,1},{2409,0,2409,0,1},{2489,0,2380,0,2},
{2503,0,2380,0,1},{2439,0,2446,2,1},{1,0,1,0,1},{2366,0,2380,0,1},{3731,0,3731,0,1},{2388,0,2409,0,1},
{2439,0,2446,2,1},{3773,0,3773,0,1},{2453,0,1,2,1},{3553,0,3553,0,1},{2409,0,2409,0,1},{3561,0,3561,0,1},
{2489,0,2380,0,2},{2503,0,2380,0,1},{1,0,1,0,1},{2366,0,2380,0,1},{3731,0,3731,0,1},{3741,0,3741,0,1},
{3755,0,3755,0,1},{2388,0,2409,0,1},{2439,0,2446,2,1},{3773,0,3773,0,1},{3781,0,3781,0,1},{2453,0,1,2,1},
{3553,0,3553,0,1},{2409,0,2409,0,1},{3561,0,3561,0,1},{17998,0,17998,0,1},{2489,0,2380,0,2},{2503,0,2380,0,1},
{3847,0,3847,0,1},{2439,0,2446,2,1},{16128,0,16128,0,1},{16362,0,16362,0,1},{2439,0,2446,2,1},{1,0,1,0,1},
{2366,0,2380,0,1},{3731,0,3731,0,1},{2388,0,2409,0,1},{3773,0,3773,0,1},{2453,0,1,2,1},{2489,0,2380,0,2},
{2503,0,2380,0,1},{18377,0,18377,0,1},{1,0,1,0,1},{2366,0,2380,0,1},{3731,0,3731,0,1},{2388,0,2409,0,1},
{3773,0,3773,0,1},{2453,0,1,2,1},{3553,0,3553,0,1},{2409,0,2409,0,1},{3561,0,3561,0,1},{18377,0,18377,0,1},
{2489,0,2380,0,2},{2503,0,2380,0,1},{2439,0,2446,2,1},{3553,0,3553,0,1},{2409,0,2409,0,1},{3561,0,3561,0,1},
{18613,0,18613,0,1},{1,0,1,0,1},{2366,0,2380,0,1},{2388,0,2409,0,1},{2439,0,2446,2,1},{2453,0,1,2,1},
{3553,0,3553,0,1},{2409,0,2409,0,1},{3561,0,3561,0,1},{2489,0,2380,0,2},{2503,0,2380,0,1},{1,0,1,0,2},
{2366,0,2380,0,2},{2388,0,2409,0,2},{2453,0,1,2,2},{2489,0,2380,0,2},{2503,0,2380,0,2},{4214,0,4214,0,2},{1,0,1,0,2},
{3076,0,3076,0,2},{2366,0,2380,0,2},{2388,0,2409,0,2},{7481,0,7481,0,2},{2453,0,1,2,2},{7486,0,7486,0,2},
{3793,0,3793,0,2},{4166,0,4166,0,2},{3801,0,3801,0,2},{3823,0,3823,0,2},{3832,0,3832,0,2},{2489,0,2380,0,2},
{2503,0,2380,0,2},{4214,0,4214,0,2},{7501,0,7501,0,2},{1,0,1,0,1},{3076,0,3076,0,1},{2366,0,2380,0,1},
{3666,0,3666,0,1},{3677,0,3677,0,1},{2388,0,2409,0,1},{2439,0,2446,2,1},{3773,0,3773,0,1},{3781,0,3781,0,1},
{2453,0,1,2,1},{3793,0,3793,0,1},{4166,0,4166,0,1},{3801,0,3801,0,1},{3823,0,3823,0,1},{3832,0,3832,0,1},
{2489,0,2380,0,2},{2503,0,2380,0,1},{4214,0,4214,0,1},{9251,0,9251,0,1},{2439,0,2446,2,1},{3801,0,3801,0,2},
{2439,0,2446,2,1},{3793,0,3793,0,1},{5735,0,2517,0,1},{10882,0,2517,0,1},{10916,0,2517,0,1},{10948,0,2517,0,1},
{10976,0,2517,0,1},{11008,0,2517,0,1},{4136,0,2517,0,1},{7963,0,7963,0,2},{2439,0,2446,2,1},{3793,0,3793,0,1},
{4166,0,4166,0,1},{4182,0,2517,0,1},{11131,0,2517,0,1},{2439,0,2446,2,1},{3793,0,3793,0,1},{19204,0,19204,0,2},
{4166,0,4166,0,1},{3801,0,3801,0,1},{4866,0,4866,0,2},{4214,0,4214,0,2},{4866,0,4866,0,2},{21167,0,21167,0,2},
{4214,0,4214,0,2},{4866,0,4866,0,2},{3801,0,3801,0,2},{21167,0,21167,0,2},{21172,0,21172,0,2},{4214,0,4214,0,2},
{4866,0,4866,0,2},{3801,0,3801,0,2},{21167,0,21167,0,2},{21172,0,21172,0,2},{21199,0,21199,0,2},{4214,0,4214,0,2},
{4866,0,4866,0,2},{3801,0,3801,0,2},{21167,0,21167,0,2},{21172,0,21172,0,2},{21199,0,21199,0,2},{4214,0,4214,0,2},
{3076,0,3076,0,2},{4866,0,4866,0,2},{3793,0,3793,0,2},{4166,0,4166,0,2},{3801,0,3801,0,2},{21167,0,21167,0,2},
{21172,0,21172,0,2},{3823,0,3823,0,2},{3832,0,3832,0,2},{4214,0,4214,0,2},{3076,0,3076,0,2},{4866,0,4866,0,2},
{3793,0,3793,0,2},{4166,0,4166,0,2},{3801,0,3801,0,2},{21167,0,21167,0,2},{21172,0,21172,0,2},{21352,0,21352,0,2},
{3823,0,3823,0,2},{3832,0,3832,0,2},{4214,0,4214,0,2},{1,0,1,0,1},{3076,0,3076,0,1},{2366,0,2380,0,1},
{2388,0,2409,0,1},{2439,0,2446,2,1},{4837,0,1,0,2},{2453,0,1,2,1},{3793,0,3793,0,1},{4166,0,4166,0,1},
{2489,0,2380,0,2},{2503,0,2380,0,1},{4214,0,4214,0,1},{4886,0,4886,1,1},{14627,0,3076,0,1},{1,0,1,0,1},
{5735,0,2517,0,1},{3076,0,3076,0,1},{2366,0,2380,0,1},{6255,0,5430,2,1},{2388,0,2409,0,1},{4136,0,2517,0,1},
{2439,0,2446,2,1},{4837,0,1,0,2},{2453,0,1,2,1},{3793,0,3793,0,1},{4166,0,4166,0,1},{3801,0,3801,0,1},
{3823,0,3823,0,1},{4182,0,2517,0,1},{2489,0,2380,0,2},{6301,0,5430,0,2},{2503,0,2380,0,1},{6323,0,5430,2,1},
{4214,0,4214,0,1},{14371,0,2380,0,2},{14390,0,5430,0,2},{14535,0,2380,0,2},{14554,0,5430,0,2},{14581,0,2380,0,2},
{14600,0,5430,0,2},{4886,0,4886,1,1},{3076,0,3076,0,1},{2439,0,2446,2,1},{3793,0,3793,0,1},{4166,0,4166,0,1},
{3801,0,3801,0,1},{3823,0,3823,0,1},{3832,0,3832,0,1},{4214,0,4214,0,1},{4886,0,4886,1,1},{1,0,1,0,1},
{3076,0,3076,0,2},{2366,0,2380,0,1},{2388,0,2409,0,1},{3773,0,3773,0,1},{3781,0,3781,0,1},{2453,0,1,2,1},
{3793,0,3793,0,1},{4166,0,4166,0,1},{3801,0,3801,0,1},{3823,0,3823,0,1},{3832,0,3832,0,1},{2489,0,2380,0,2},
{2503,0,2380,0,1},{4214,0,4214,0,1},{1,0,1,0,1},{2366,0,2380,0,1},{2388,0,2409,0,1},{2439,0,2446,2,1},{2453,0,1,2,1},
{3561,0,3561,0,1},{2489,0,2380,0,2},{2503,0,2380,0,1},{1,0,1,0,1},{2592,0,2592,2,1},{5735,0,2517,0,1},
{3485,0,3485,0,1},{2366,0,2380,0,1},{5767,0,2517,0,1},{3666,0,3666,0,1},{2388,0,2409,0,1},{2439,0,2446,2,1},
{5822,0,5822,2,1},{5835,0,5835,2,1},{7120,0,2517,0,1},{2453,0,1,2,1},{3553,0,3553,0,1},{2409,0,2409,0,1},
{3561,0,3561,0,1},{3583,0,3583,0,1},{2489,0,2380,0,2},{2503,0,2380,0,1},{16048,0,2517,0,1},{1,0,1,0,1},
{2592,0,2592,2,1},{5735,0,2517,0,1},{3485,0,3485,0,1},{2366,0,2380,0,1},{5767,0,2517,0,1},{3666,0,3666,0,1},
{3677,0,3677,0,1},{3692,0,3692,0,1},{2388,0,2409,0,1},{2439,0,2446,2,1},{5822,0,5822,2,1},{5835,0,5835,2,1},
{7120,0,2517,0,1},{2453,0,1,2,1},{3553,0,3553,0,1},{2409,0,2409,0,1},{3561,0,3561,0,1},{3583,0,3583,0,1},
{12369,0,12369,0,1},{2489,0,2380,0,2},{2503,0,2380,0,1},{16048,0,2517,0,1},{1,0,1,0,1},{2592,0,2592,2,1},
{5735,0,2517,0,1},{2366,0,2380,0,1},{5767,0,2517,0,1},{2388,0,2409,0,1},{2439,0,2446,2,1},{3773,0,3773,0,1},
{11309,0,11309,0,1},{5822,0,5822,2,1},{5835,0,5835,2,1},{2453,0,1,2,1},{3553,0,3553,0,1},{2409,0,2409,0,1},
{3561,0,3561,0,1},{3583,0,3583,0,1},{2489,0,2380,0,2},{2503,0,2380,0,1},{1,0,1,0,1},{2366,0,2380,0,1},
{3666,0,3666,0,1},{2388,0,2409,0,1},{2439,0,2446,2,1},{2453,0,1,2,1},{3553,0,3553,0,1},{2409,0,2409,0,1},
{3561,0,3561,0,1},{3583,0,3583,0,1},{2489,0,2380,0,2},{2503,0,2380,0,1},{1,0,1,0,1},{2366,0,2380,0,1},
{3666,0,3666,0,1},{3677,0,3677,0,1},{2388,0,2409,0,1},{2439,0,2446,2,1},{2453,0,1,2,1},{3553,0,3553,0,1},
{2409,0,2409,0,1},{3561,0,3561,0,1},{3583,0,3583,0,1},{22943,0,22943,0,1},{2489,0,2380,0,2},{2503,0,2380,0,1},
{2439,0,2446,2,1},{3561,0,3561,0,1},{3583,0,3583,0,1},{1,0,1,0,1},{2592,0,2592,2,1},{3076,0,3076,0,1},
{2366,0,2380,0,1},{2388,0,2409,0,1},{2439,0,2446,2,1},{2453,0,1,2,1},{3793,0,3793,0,1},{4166,0,4166,0,1},
{3801,0,3801,0,1},{3823,0,3823,0,1},{3832,0,3832,0,1},{23119,0,23119,0,1},{2503,0,2380,0,1},{4214,0,4214,0,1},
{1,0,1,0,1},{2592,0,2592,2,1},{3076,0,3076,0,1},{2366,0,2380,0,1},{2388,0,2409,0,1},{4136,0,2517,0,1},
{2439,0,2446,2,1},{5822,0,5822,2,1},{5835,0,5835,2,1},{2453,0,1,2,1},{3793,0,3793,0,1},{4166,0,4166,0,1},
{3801,0,3801,0,1},{3823,0,3823,0,1},{3832,0,3832,0,1},{4182,0,2517,0,1},{23119,0,23119,0,1},{23176,0,23176,0,1},
{23189,0,23189,0,1},{23206,0,23206,0,1},{2503,0,2380,0,1},{4214,0,4214,0,1},{1,0,1,0,1},{2592,0,2592,2,1},
{3076,0,3076,0,1},{2366,0,2380,0,1},{3666,0,3666,0,1},{3677,0,3677,0,1},{2388,0,2409,0,1},{4136,0,2517,0,1},
{2439,0,2446,2,1},{5822,0,5822,2,1},{5835,0,5835,2,1},{2453,0,1,2,1},{3793,0,3793,0,1},{4166,0,4166,0,1},
{3801,0,3801,0,1},{3823,0,3823,0,1},{3832,0,3832,0,1},{4182,0,2517,0,1},{23119,0,23119,0,1},{23289,0,23289,0,1},
{23189,0,23189,0,1},{23316,0,23316,0,1},{2503,0,2380,0,1},{4214,0,4214,0,1},{1,0,1,0,1},{2592,0,2592,2,1},
{3076,0,3076,0,1},{2366,0,2380,0,1},{3731,0,3731,0,1},{3741,0,3741,0,1},{2388,0,2409,0,1},{4136,0,2517,0,1},
{2439,0,2446,2,1},{5822,0,5822,2,1},{5835,0,5835,2,1},{2453,0,1,2,1},{3793,0,3793,0,1},{4166,0,4166,0,1},
{3801,0,3801,0,1},{3823,0,3823,0,1},{3832,0,3832,0,1},{4182,0,2517,0,1},{23119,0,23119,0,1},{23411,0,23411,0,1},
{23189,0,23189,0,1},{23437,0,23437,0,1},{2503,0,2380,0,1},{4214,0,4214,0,1},{1,0,1,0,1},{2592,0,2592,2,1},
{3076,0,3076,0,1},{2366,0,2380,0,1},{2388,0,2409,0,1},{4136,0,2517,0,1},{2439,0,2446,2,1},{3773,0,3773,0,1},
{3781,0,3781,0,1},{5822,0,5822,2,1},{5835,0,5835,2,1},{2453,0,1,2,1},{3793,0,3793,0,1},{4166,0,4166,0,1},
{3801,0,3801,0,1},{3823,0,3823,0,1},{3832,0,3832,0,1},{4182,0,2517,0,1},{23119,0,23119,0,1},{23526,0,23526,0,1},
{23189,0,23189,0,1},{23550,0,23550,0,1},{2503,0,2380,0,1},{4214,0,4214,0,1},{1,0,1,0,1},{2592,0,2592,2,1},
{3076,0,3076,0,1},{2366,0,2380,0,1},{2388,0,2409,0,1},{4136,0,2517,0,1},{2439,0,2446,2,1},{3773,0,3773,0,1},
{3781,0,3781,0,1},{11165,0,11165,0,1},{5822,0,5822,2,1},{5835,0,5835,2,1},{2453,0,1,2,1},{3793,0,3793,0,1},
{4166,0,4166,0,1},{3801,0,3801,0,1},{3823,0,3823,0,1},{3832,0,3832,0,1},{4182,0,2517,0,1},{23119,0,23119,0,1},
{23658,0,23658,0,1},{23189,0,23189,0,1},{23692,0,23692,0,1},{2503,0,2380,0,1},{4214,0,4214,0,1},{2439,0,2446,2,1},
{1,0,1,0,1},{2592,0,2592,2,1},{3076,0,3076,0,1},{2366,0,2380,0,1},{2388,0,2409,0,1},{4136,0,2517,0,1},
{2439,0,2446,2,1},{2453,0,1,2,1},{3793,0,3793,0,1},{4166,0,4166,0,1},{3801,0,3801,0,1},{3823,0,3823,0,1},
{3832,0,3832,0,1},{4182,0,2517,0,1},{23119,0,23119,0,1},{23206,0,23206,0,1},{2503,0,2380,0,1},{4214,0,4214,0,1},
{1,0,1,0,1},{2592,0,2592,2,1},{3076,0,3076,0,1},{2366,0,2380,0,1},{3666,0,3666,0,1},{3677,0,3677,0,1},
{2388,0,2409,0,1},{4136,0,2517,0,1},{2439,0,2446,2,1},{2453,0,1,2,1},{3793,0,3793,0,1},{4166,0,4166,0,1},
{3801,0,3801,0,1},{3823,0,3823,0,1},{3832,0,3832,0,1},{4182,0,2517,0,1},{23119,0,23119,0,1},{23316,0,23316,0,1},
{2503,0,2380,0,1},{4214,0,4214,0,1},{1,0,1,0,1},{2592,0,2592,2,1},{3076,0,3076,0,1},{2366,0,2380,0,1},
{3731,0,3731,0,1},{3741,0,3741,0,1},{2388,0,2409,0,1},{4136,0,2517,0,1},{2439,0,2446,2,1},{2453,0,1,2,1},
{3793,0,3793,0,1},{4166,0,4166,0,1},{3801,0,3801,0,1},{3823,0,3823,0,1},{3832,0,3832,0,1},{4182,0,2517,0,1},
{23119,0,23119,0,1},{23437,0,23437,0,1},{2503,0,2380,0,1},{4214,0,4214,0,1},{1,0,1,0,1},{2592,0,2592,2,1},
{3076,0,3076,0,1},{2366,0,2380,0,1},{2388,0,2409,0,1},{4136,0,2517,0,1},{2439,0,2446,2,1},{3773,0,3773,0,1},
{3781,0,3781,0,1},{2453,0,1,2,1},{3793,0,3793,0,1},{4166,0,4166,0,1},{3801,0,3801,0,1},{3823,0,3823,0,1},
{3832,0,3832,0,1},{4182,0,2517,0,1},{23119,0,23119,0,1},{23550,0,23550,0,1},{2503,0,2380,0,1},{4214,0,4214,0,1},
{1,0,1,0,1},{2592,0,2592,2,1},{3076,0,3076,0,1},{2366,0,2380,0,1},{2388,0,2409,0,1},{4136,0,2517,0,1},
{2439,0,2446,2,1},{3773,0,3773,0,1},{3781,0,3781,0,1},{11165,0,11165,0,1},{2453,0,1,2,1},{3793,0,3793,0,1},
{4166,0,4166,0,1},{3801,0,3801,0,1},{3823,0,3823,0,1},{3832,0,3832,0,1},{4182,0,2517,0,1},{23119,0,23119,0,1},
{23692,0,23692,0,1},{2503,0,2380,0,1},{4214,0,4214,0,1},{9072,0,9072,1,2},{2409,0,2409,0,1},{1,0,1,0,1},
{2366,0,2380,0,1},{6255,0,5430,2,1},{2388,0,2409,0,1},{2439,0,2446,2,1},{4837,0,1,0,1},{2453,0,1,2,1},
{2489,0,2380,0,2},{2503,0,2380,0,1},{14371,0,2380,0,2},{14390,0,5430,0,2},{14535,0,2380,0,2},{14554,0,5430,0,2},
{14581,0,2380,0,2},{14600,0,5430,0,2},{4886,0,4886,1,1},{14627,0,3076,0,1},{1,0,1,0,1},{3076,0,3076,0,1},
{2366,0,2380,0,1},{2388,0,2409,0,1},{2439,0,2446,2,1},{4837,0,1,0,2},{2453,0,1,2,1},{3793,0,3793,0,1},
{4166,0,4166,0,1},{3801,0,3801,0,1},{3823,0,3823,0,1},{3832,0,3832,0,1},{2489,0,2380,0,2},{2503,0,2380,0,1},
{4214,0,4214,0,1},{25873,0,25873,0,1},{1,0,1,0,1},{3076,0,3076,0,1},{2366,0,2380,0,1},{2388,0,2409,0,1},
{2439,0,2446,2,1},{2453,0,1,2,1},{3793,0,3793,0,1},{4166,0,4166,0,1},{3801,0,3801,0,1},{3823,0,3823,0,1},
{3832,0,3832,0,1},{2503,0,2380,0,1},{4214,0,4214,0,1},{25873,0,25873,0,1},{3076,0,3076,0,1},{2439,0,2446,2,1},
{3793,0,3793,0,1},{4166,0,4166,0,1},{3801,0,3801,0,1},{3823,0,3823,0,1},{3832,0,3832,0,1},{4214,0,4214,0,1},
{25891,0,25891,0,1},{25873,0,25873,0,1},{1,0,1,0,1},{2592,0,2592,2,1},{5735,0,2517,0,1},{3076,0,3076,0,1},
{2366,0,2380,0,1},{2388,0,2409,0,1},{2439,0,2446,2,1},{3773,0,3773,0,1},{3781,0,3781,0,1},{5822,0,5822,2,1},
{5835,0,5835,2,1},{4872,0,4872,0,2},{2453,0,1,2,1},{3793,0,3793,0,1},{4166,0,4166,0,1},{3801,0,3801,0,1},
{3823,0,3823,0,1},{3832,0,3832,0,1},{7379,0,2517,0,1},{2489,0,2380,0,2},{2503,0,2380,0,1},{4214,0,4214,0,1},
{11289,0,11289,2,1},{2439,0,2446,2,1},{26748,0,2409,0,1},{2409,0,2409,0,1},{26430,0,26430,0,1},{1,0,1,0,1},
{3076,0,3076,0,1},{2366,0,2380,0,1},{2388,0,2409,0,1},{2439,0,2446,2,1},{2453,0,1,2,1},{3793,0,3793,0,1},
{4166,0,4166,0,1},{3801,0,3801,0,1},{3823,0,3823,0,1},{3832,0,3832,0,1},{2489,0,2380,0,2},{2503,0,2380,0,1},
{4214,0,4214,0,1},{1,0,1,0,2},{2366,0,2380,0,2},{2388,0,2409,0,2},{2439,0,2446,2,1},{2453,0,1,2,2},{7486,0,7486,0,2},
{2489,0,2380,0,2},{2503,0,2380,0,2},{4214,0,4214,0,2},
};

inline constexpr special_row specials[] = {
{2,1,0,9506,95,0,0},{5,1,79,6759,119,0,0},{5,1,79,11612,0,0,0},{1,1,0,19324,129,131,0},{5,1,79,3860,0,0,0},
{5,1,79,19520,0,0,0},{5,1,79,19771,0,0,0},{5,1,79,19952,0,0,0},{5,1,79,20561,0,0,0},{5,1,79,20677,133,138,0},
{5,1,79,20702,0,0,0},{5,1,0,10207,143,145,0},{0,1,0,0,147,0,0},{5,1,79,21137,0,0,0},{3,1,0,21495,0,0,22083},
{0,1,0,0,167,0,0},{1,1,0,22481,0,173,0},{5,1,79,3860,0,0,0},{5,1,79,19520,0,0,0},{5,1,79,19771,0,0,0},
{5,1,79,19952,0,0,0},{5,1,79,20677,175,180,0},{5,1,79,20702,0,0,0},{5,1,79,21137,0,0,0},{4,1,0,0,211,0,0},
{4,1,0,0,213,0,0},
};

inline constexpr tables all{pool, lists, objects, fields, joins, specials,
                            169, layer::documented, layer::documented};

} // namespace built_in_tables

/// What is known of Zuora's objects without asking a tenant.
inline constexpr view built_in{built_in_tables::all};

} // namespace zoql::catalogue
// clang-format on
