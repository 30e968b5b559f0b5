import { z } from 'zod';
import { exactDay, expected, id, webAddress } from './fields.ts';
import { own } from './own.ts';

/** What can have become of a source at its address; of one that is there as it was nothing is said. */
export const sourceStates = ['moved', 'gone', 'refused'] as const;

const state = z.strictObject(
  {
    state: z.enum(sourceStates, { error: expected(`one of ${sourceStates.join(', ')}`) }).meta({
      description:
        '`moved`: its address leads to another; `gone`: it is not there any more, or another text is; `refused`: the host does not let programs look.',
      examples: ['gone'],
    }),
    since: exactDay.meta({ description: 'The day this was first found.', examples: ['2026-12-03'] }),
    to: webAddress.optional().meta({ description: 'Where its address leads, if it has moved.' }),
  },
  { error: expected('what has become of the source, as { state: gone, since: 2026-12-03 }') },
);

/** `content/source-states.yaml`: what has become of sources at their addresses. `npm run check:sources` writes it. */
export const sourceStatesSchema = z.strictObject(
  {
    checked: exactDay.meta({
      description: 'The day all sources were last asked for and something had changed.',
      examples: ['2026-12-03'],
    }),
    sources: z
      .record(id, state, { error: expected('the sources by their ids') })
      .default({})
      .meta({ description: 'The sources that are not at their addresses as they were, by their ids.' }),
  },
  { error: expected('fields, each on a line of its own') },
);

/** What has become of a source. */
export type SourceState = z.output<typeof state>;

/** What has become of all of them. */
export type SourceStates = z.output<typeof sourceStatesSchema>;

/** What has become of a source, or undefined where it is there as it was. */
export function stateOf(id: string, states: SourceStates['sources']): SourceState | undefined {
  return own(states, id);
}
