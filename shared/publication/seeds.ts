/** The first versions of what this product ships with, from data files; a deployment publishes them once. */
import penalties from '../../data/published/items/administrative-penalties.json' with { type: 'json' };
import commendations from '../../data/published/items/commendations.json' with { type: 'json' };
import creditAssessments from '../../data/published/items/credit-assessments.json' with { type: 'json' };
import governmentPromises from '../../data/published/items/government-promises.json' with { type: 'json' };
import keptContracts from '../../data/published/items/kept-contracts.json' with { type: 'json' };
import practitioners from '../../data/published/items/practitioners.json' with { type: 'json' };
import ratingReports from '../../data/published/items/rating-reports.json' with { type: 'json' };
import designations from '../../data/published/items/serious-untrustworthiness-designations.json' with {
  type: 'json',
};
import procurement from '../../data/published/measures/restricted-procurement-and-subsidies.json' with {
  type: 'json',
};
import safeFood from '../../data/published/pledge-matters/food-safety-inspection.json' with { type: 'json' };
import onTimeWages from '../../data/published/pledge-matters/wages-paid-on-time.json' with { type: 'json' };
import housingNumber from '../../data/published/service-numbers/housing.json' with { type: 'json' };
import managementNumber from '../../data/published/service-numbers/management-body.json' with {
  type: 'json',
};
import marketNumber from '../../data/published/service-numbers/market-regulation.json' with { type: 'json' };
import transportNumber from '../../data/published/service-numbers/transport.json' with { type: 'json' };
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
  { what: 'items', ...penalties },
  { what: 'items', ...designations },
  { what: 'items', ...commendations },
  { what: 'items', ...keptContracts },
  { what: 'items', ...ratingReports },
  { what: 'items', ...creditAssessments },
  { what: 'items', ...governmentPromises },
  { what: 'items', ...practitioners },
  { what: 'measures', ...procurement },
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
  { what: 'service-numbers', ...managementNumber },
  { what: 'service-numbers', ...marketNumber },
  { what: 'service-numbers', ...transportNumber },
  { what: 'service-numbers', ...housingNumber },
];
