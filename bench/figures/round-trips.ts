import { casework } from '../support/casework.ts';
import { countedRow, exactly, type Figure } from '../support/figure.ts';
import { roundTrips, startProxy } from '../support/proxy.ts';
import { databaseAt, openStage } from '../support/stage.ts';
import { through, wire } from '../support/wiring.ts';

/** How many calls of the database lie one behind the other in each operation, in a warm function. */
export const roundTripsFigure: Figure = {
  name: 'round-trips',
  what: 'round trips of each operation in a warm function; calls side by side are one',
  async measure() {
    const stage = await openStage();
    const proxy = await startProxy(stage.endpoint);
    const wired = wire(through(stage.tables, databaseAt(proxy.endpoint)));
    await wired.warm();
    proxy.take();
    const rows = [];
    for (const operation of casework(stage, wired)) {
      await operation.run();
      const calls = proxy.take();
      const { name } = operation;
      rows.push(
        countedRow(
          `${name} (${calls.length} calls)`,
          roundTrips(calls),
          'round trips',
          exactly(operation.roundTrips),
        ),
      );
    }
    return rows;
  },
};
