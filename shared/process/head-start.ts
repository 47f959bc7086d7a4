/** How long after a legal instant the sweep does what nothing else did: so long, workflows and messages come first. */
import type { Instant } from '../time/civil.ts';

const minute = 60_000;

const after =
  (minutes: number) =>
  (instant: Instant): Instant =>
    new Date(Date.parse(instant) + minutes * minute).toISOString();

/** When the sweep does what a workflow that waits for an instant did not. */
export const afterWorkflow = after(10);

/**
 * When the sweep does what a message did not that was sent at an instant. Longer than a queue that is behind may take,
 * as what is done twice at once is work twice.
 */
export const afterMessage = after(30);
