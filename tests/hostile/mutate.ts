import { project } from '../timelines.ts';
import { mutate } from './mutations.ts';

/*
 * Changes our own content at random, one change at a time: `npm run mutate -- 500 7` makes 500 with the seed 7. Without a
 * seed there is a new one every time, and an error names it.
 */
const [count = '500', seed = String(Date.now() % 2 ** 31)] = process.argv.slice(2);
const { refused, accepted } = mutate(project, Number(count), Number(seed));
console.log(
  `${count} changes with the seed ${seed}: ${refused} refused, ${accepted} accepted, none crashed, unnamed or uncited.`,
);
