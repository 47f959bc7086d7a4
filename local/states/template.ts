import { z } from 'zod';
import { propertiesOf } from '../template/properties.ts';
import type { Template } from '../template/resolve.ts';
import { loadMachine, type Machine } from './machine.ts';

const STATE_MACHINE = z.object({
  StateMachineName: z.string().optional(),
  StateMachineType: z.literal('STANDARD').optional(),
  DefinitionString: z.string(),
  DefinitionSubstitutions: z.record(z.string(), z.coerce.string()).default({}),
});

/**
 * Reads the template's state machines.
 * @throws BootRefusal where the interpreter does not support one in full
 */
export function machinesOf(template: Template, arnOf: (name: string) => string): Machine[] {
  return template.of('AWS::StepFunctions::StateMachine').map((resource) => {
    const properties = propertiesOf(resource, STATE_MACHINE);
    const { DefinitionString, DefinitionSubstitutions } = properties;
    const name = properties.StateMachineName ?? resource.logicalId;
    const definition = DefinitionString.replace(
      /\$\{([^}]+)\}/g,
      (literal, key: string) => DefinitionSubstitutions[key] ?? literal,
    );
    return loadMachine(name, definition, arnOf(name));
  });
}
