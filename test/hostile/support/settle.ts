import type { Api } from '../../../local/acts/api.ts';

const SETTLING_ATTEMPTS = 20;

/** Waits until the platform has done all that it was set to; a backlog may take longer than one wait. */
export async function settle(api: Api): Promise<void> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await api.settle();
    } catch (error) {
      if (attempt === SETTLING_ATTEMPTS) throw error;
    }
  }
}
