/** A named person who decides on behalf of a unit. No adverse decision is made without one. */
export interface Official {
  id: string;
  name: string;
}

/** Who acts: an official of a unit, a recorded person, or the platform's own timers. */
export type Actor =
  | {
      as: 'official';
      unit: string;
      official: Official;
      /** The unit that has ended, whose duty it was; left out where it is the own unit's. */
      insteadOf?: string | undefined;
    }
  | { as: 'unit'; unit: string; client: string }
  | { as: 'subject' }
  | { as: 'platform'; process: string };
