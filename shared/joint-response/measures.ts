import type { Version } from '../catalog/version.ts';

/**
 * The published catalog of joint measures (Art. 17, 23): conduct, measure, who initiates, who implements,
 * how feedback is given, and how the measure is removed (Art. 22). One that is adjusted is a new entry.
 */
export interface JointMeasure extends Version {
  name: string;
  /** The catalog item whose records are the conduct it answers; nothing unrelated carries it (Art. 22). */
  conduct: string;
  basis: string;
  initiatingUnits: readonly string[];
  implementingUnits: readonly string[];
  remedies: string;
  removal: string;
}

export const jointMeasures: readonly JointMeasure[] = [
  {
    id: 'restricted-procurement-and-subsidies',
    version: 1,
    name: 'Restrictions in government procurement, land transfer and subsidies',
    conduct: 'serious-untrustworthiness-designations',
    basis: 'Regulations on social credit, Art. 20(3), 20(4), 21, 25',
    initiatingUnits: ['market-regulation'],
    implementingUnits: ['procurement-centre', 'housing', 'transport'],
    remedies:
      'Objection to the management body (Art. 33); administrative reconsideration or litigation, during which disclosure is suspended (Art. 53)',
    removal:
      'Ends with the designation it rests on: at the end of its listing, when the designation is deleted or repaired (Art. 24, 34)',
  },
];
