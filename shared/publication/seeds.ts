/** The first versions of what this product ships with, from data files; a deployment publishes them once. */

import determinationFormat from '../../data/published/formats/administrative-determination.json' with {
  type: 'json',
};
import expropriationFormat from '../../data/published/formats/administrative-expropriation.json' with {
  type: 'json',
};
import inspectionFormat from '../../data/published/formats/administrative-inspection.json' with {
  type: 'json',
};
import paymentFormat from '../../data/published/formats/administrative-payment.json' with { type: 'json' };
import penaltyFormat from '../../data/published/formats/administrative-penalty.json' with { type: 'json' };
import shortPenaltyFormat from '../../data/published/formats/administrative-penalty-short.json' with {
  type: 'json',
};
import permitFormat from '../../data/published/formats/administrative-permit.json' with { type: 'json' };
import assessmentFormat from '../../data/published/formats/assessment.json' with { type: 'json' };
import basicIdentityFormat from '../../data/published/formats/basic-identity.json' with { type: 'json' };
import commendationFormat from '../../data/published/formats/commendation.json' with { type: 'json' };
import compulsoryFormat from '../../data/published/formats/compulsory-measure.json' with { type: 'json' };
import criminalFormat from '../../data/published/formats/criminal-punishment.json' with { type: 'json' };
import designationFormat from '../../data/published/formats/designation.json' with { type: 'json' };
import donationFormat from '../../data/published/formats/donation.json' with { type: 'json' };
import promiseFormat from '../../data/published/formats/government-promise.json' with { type: 'json' };
import licenceFormat from '../../data/published/formats/practice-licence.json' with { type: 'json' };
import ratingReportFormat from '../../data/published/formats/rating-report.json' with { type: 'json' };
import refusalFormat from '../../data/published/formats/refusal-to-perform.json' with { type: 'json' };
import volunteerFormat from '../../data/published/formats/volunteer-service.json' with { type: 'json' };
import penalties from '../../data/published/items/administrative-penalties.json' with { type: 'json' };
import shortPenalties from '../../data/published/items/administrative-penalties-short.json' with {
  type: 'json',
};
import basicIdentity from '../../data/published/items/basic-identity.json' with { type: 'json' };
import commendations from '../../data/published/items/commendations.json' with { type: 'json' };
import compulsoryMeasures from '../../data/published/items/compulsory-measures.json' with { type: 'json' };
import creditAssessments from '../../data/published/items/credit-assessments.json' with { type: 'json' };
import criminalPunishments from '../../data/published/items/criminal-punishments.json' with { type: 'json' };
import determinations from '../../data/published/items/determinations.json' with { type: 'json' };
import donations from '../../data/published/items/donations.json' with { type: 'json' };
import expropriations from '../../data/published/items/expropriations.json' with { type: 'json' };
import governmentPromises from '../../data/published/items/government-promises.json' with { type: 'json' };
import inspections from '../../data/published/items/inspections.json' with { type: 'json' };
import keptContracts from '../../data/published/items/kept-contracts.json' with { type: 'json' };
import payments from '../../data/published/items/payments.json' with { type: 'json' };
import permits from '../../data/published/items/permits.json' with { type: 'json' };
import practitioners from '../../data/published/items/practitioners.json' with { type: 'json' };
import ratingReports from '../../data/published/items/rating-reports.json' with { type: 'json' };
import refusals from '../../data/published/items/refusals-to-perform.json' with { type: 'json' };
import designations from '../../data/published/items/serious-untrustworthiness-designations.json' with {
  type: 'json',
};
import volunteerService from '../../data/published/items/volunteer-service.json' with { type: 'json' };
import procurement from '../../data/published/measures/restricted-procurement-and-subsidies.json' with {
  type: 'json',
};
import inquiryByAuthorization from '../../data/published/norms/inquiry-by-authorization.json' with {
  type: 'json',
};
import inquiryByDuty from '../../data/published/norms/inquiry-by-duty.json' with { type: 'json' };
import inquiryByThePublic from '../../data/published/norms/inquiry-by-the-public.json' with { type: 'json' };
import inquiryOfOneself from '../../data/published/norms/inquiry-of-oneself.json' with { type: 'json' };
import creditRepair from '../../data/published/pledge-matters/credit-repair.json' with { type: 'json' };
import safeFood from '../../data/published/pledge-matters/food-safety-inspection.json' with { type: 'json' };
import onTimeWages from '../../data/published/pledge-matters/wages-paid-on-time.json' with { type: 'json' };
import housingNumber from '../../data/published/service-numbers/housing.json' with { type: 'json' };
import managementNumber from '../../data/published/service-numbers/management-body.json' with {
  type: 'json',
};
import marketNumber from '../../data/published/service-numbers/market-regulation.json' with { type: 'json' };
import transportNumber from '../../data/published/service-numbers/transport.json' with { type: 'json' };
import civilAffairs from '../../data/published/units/civil-affairs.json' with { type: 'json' };
import creditDepartment from '../../data/published/units/credit-department.json' with { type: 'json' };
import creditService from '../../data/published/units/credit-service.json' with { type: 'json' };
import harbourBank from '../../data/published/units/harbour-bank.json' with { type: 'json' };
import housing from '../../data/published/units/housing.json' with { type: 'json' };
import intermediateCourt from '../../data/published/units/intermediate-court.json' with { type: 'json' };
import justiceBureau from '../../data/published/units/justice-bureau.json' with { type: 'json' };
import managementBody from '../../data/published/units/management-body.json' with { type: 'json' };
import marketRegulation from '../../data/published/units/market-regulation.json' with { type: 'json' };
import procurementCentre from '../../data/published/units/procurement-centre.json' with { type: 'json' };
import supervision from '../../data/published/units/supervision.json' with { type: 'json' };
import transport from '../../data/published/units/transport.json' with { type: 'json' };
import bloodTypeWords from '../../data/published/word-lists/blood-type.json' with { type: 'json' };
import fingerprintsWords from '../../data/published/word-lists/fingerprints.json' with { type: 'json' };
import geneticsWords from '../../data/published/word-lists/genetics.json' with { type: 'json' };
import illnessOrMedicalHistoryWords from '../../data/published/word-lists/illness-or-medical-history.json' with {
  type: 'json',
};
import incomeWords from '../../data/published/word-lists/income.json' with { type: 'json' };
import insuranceWords from '../../data/published/word-lists/insurance.json' with { type: 'json' };
import realEstateWords from '../../data/published/word-lists/real-estate.json' with { type: 'json' };
import religiousFaithWords from '../../data/published/word-lists/religious-faith.json' with { type: 'json' };
import savingsWords from '../../data/published/word-lists/savings.json' with { type: 'json' };
import securitiesWords from '../../data/published/word-lists/securities.json' with { type: 'json' };
import taxWords from '../../data/published/word-lists/tax.json' with { type: 'json' };
import type { Instant } from '../time/civil.ts';
import type { PublishedKind } from './kinds.ts';
import type { Content } from './state.ts';

export interface Seed {
  what: PublishedKind;
  id: string;
  effectiveAt: Instant;
  content: Content;
}

export const seeds: readonly Seed[] = [
  // Before the items that name them.
  { what: 'formats', ...penaltyFormat },
  { what: 'formats', ...commendationFormat },
  { what: 'formats', ...designationFormat },
  { what: 'formats', ...basicIdentityFormat },
  { what: 'formats', ...criminalFormat },
  { what: 'formats', ...shortPenaltyFormat },
  { what: 'formats', ...compulsoryFormat },
  { what: 'formats', ...permitFormat },
  { what: 'formats', ...inspectionFormat },
  { what: 'formats', ...determinationFormat },
  { what: 'formats', ...expropriationFormat },
  { what: 'formats', ...paymentFormat },
  { what: 'formats', ...refusalFormat },
  { what: 'formats', ...donationFormat },
  { what: 'formats', ...volunteerFormat },
  { what: 'formats', ...ratingReportFormat },
  { what: 'formats', ...assessmentFormat },
  { what: 'formats', ...promiseFormat },
  { what: 'formats', ...licenceFormat },

  { what: 'items', ...penalties },
  { what: 'items', ...designations },
  { what: 'items', ...commendations },
  { what: 'items', ...keptContracts },
  { what: 'items', ...basicIdentity },
  { what: 'items', ...criminalPunishments },
  { what: 'items', ...shortPenalties },
  { what: 'items', ...compulsoryMeasures },
  { what: 'items', ...permits },
  { what: 'items', ...inspections },
  { what: 'items', ...determinations },
  { what: 'items', ...expropriations },
  { what: 'items', ...payments },
  { what: 'items', ...refusals },
  { what: 'items', ...donations },
  { what: 'items', ...volunteerService },
  { what: 'items', ...ratingReports },
  { what: 'items', ...creditAssessments },
  { what: 'items', ...governmentPromises },
  { what: 'items', ...practitioners },
  { what: 'word-lists', ...bloodTypeWords },
  { what: 'word-lists', ...fingerprintsWords },
  { what: 'word-lists', ...geneticsWords },
  { what: 'word-lists', ...illnessOrMedicalHistoryWords },
  { what: 'word-lists', ...incomeWords },
  { what: 'word-lists', ...insuranceWords },
  { what: 'word-lists', ...realEstateWords },
  { what: 'word-lists', ...religiousFaithWords },
  { what: 'word-lists', ...savingsWords },
  { what: 'word-lists', ...securitiesWords },
  { what: 'word-lists', ...taxWords },
  { what: 'measures', ...procurement },
  { what: 'pledge-matters', ...creditRepair },
  { what: 'pledge-matters', ...safeFood },
  { what: 'pledge-matters', ...onTimeWages },
  { what: 'units', ...marketRegulation },
  { what: 'units', ...transport },
  { what: 'units', ...housing },
  { what: 'units', ...procurementCentre },
  { what: 'units', ...harbourBank },
  { what: 'units', ...creditService },
  { what: 'units', ...managementBody },
  { what: 'units', ...creditDepartment },
  { what: 'units', ...supervision },
  { what: 'units', ...intermediateCourt },
  { what: 'units', ...justiceBureau },
  { what: 'units', ...civilAffairs },
  { what: 'norms', ...inquiryOfOneself },
  { what: 'norms', ...inquiryByAuthorization },
  { what: 'norms', ...inquiryByDuty },
  { what: 'norms', ...inquiryByThePublic },
  { what: 'service-numbers', ...managementNumber },
  { what: 'service-numbers', ...marketNumber },
  { what: 'service-numbers', ...transportNumber },
  { what: 'service-numbers', ...housingNumber },
];
