import { ScanCommand } from '@aws-sdk/client-dynamodb';
import { Api } from '../../local/acts/api.ts';
import { startPlatform } from '../../local/boot.ts';
import { beginning } from '../../local/demo/steps.ts';
import { EXECUTIONS_TABLE } from '../../local/states/dynamo-store.ts';
import type { Execution } from '../../local/states/execution.ts';
import { CDK_OUT } from '../../local/synth.ts';
import { atEnd } from '../support/closing.ts';
import { comparedRow, countedRow, exactly, type Figure } from '../support/figure.ts';
import { temporaryFolder } from '../support/folder.ts';
import { playNormalPaths } from '../support/normal-paths.ts';
import { clientAt } from '../support/stage.ts';

/** What Step Functions bills: each state entered, and each further attempt at it. */
const transitionsOf = ({ history }: Execution): number => {
  const count = (matches: (type: string) => boolean) => history.filter(({ type }) => matches(type)).length;
  const entered = count((type) => type.endsWith('StateEntered'));
  return Math.max(
    entered,
    count((type) => type === 'TaskScheduled'),
  );
};

/** The executions by the case they are about. */
async function executionsAt(endpoint: string): Promise<Map<string, Execution>> {
  const { Items = [] } = await clientAt(endpoint).send(
    new ScanCommand({ TableName: EXECUTIONS_TABLE.TableName, ConsistentRead: true }),
  );
  const executions = Items.map((item): Execution => JSON.parse(item.document?.S ?? '{}'));
  return new Map(executions.map((execution) => [execution.name, execution]));
}

/** State transitions on each normal path, from the engine's own history, beside the fewest that it needs. */
export const transitions: Figure = {
  name: 'transitions',
  what: 'state transitions on each normal path, beside the fewest that it needs: a state a wait, and one an act of a timer',
  async measure(say) {
    const platform = await startPlatform({
      dataDir: temporaryFolder(),
      cdkOut: CDK_OUT,
      startAt: Date.parse(beginning),
    });
    atEnd(platform.stop);
    say('playing the normal paths');
    const paths = await playNormalPaths(new Api(platform.url));
    const executions = await executionsAt(platform.endpoints.dynamodb);
    return paths.map(({ name, id, fewest }) => {
      const execution = executions.get(id);
      if (fewest === 0)
        return countedRow(name, execution ? transitionsOf(execution) : 0, 'transitions', exactly(0));
      if (execution?.status !== 'SUCCEEDED')
        throw new Error(`${name}: the workflow is ${execution?.status}.`);
      return comparedRow(name, transitionsOf(execution), 'transitions', fewest, exactly(1));
    });
  },
};
