import { parseArgs } from 'node:util';
import { askFeedValidator, findSharedMoments } from './feeds.ts';
import { askNuHtmlChecker } from './nu-html-checker.ts';
import { askStructuredDataValidator } from './structured-data.ts';
import { askZotero } from './zotero.ts';

// What programs that others wrote say of the built site, as a table. Run `npm run build` before. None of these programs is
// installed with the project: those of npm are fetched when they are asked, and the table says what the others need.
//
//     npm run judge -- --feedvalidator=../feedvalidator --zotero=http://127.0.0.1:1969

const { values } = parseArgs({
  options: {
    feedvalidator: { type: 'string' },
    python: { type: 'string', default: 'python3' },
    vocabulary: { type: 'string' },
    zotero: { type: 'string' },
  },
});

const verdicts = [
  await askNuHtmlChecker(),
  await askFeedValidator(values.feedvalidator, values.python),
  findSharedMoments(),
  await askStructuredDataValidator(values.vocabulary),
  await askZotero(values.zotero),
];
console.table(
  verdicts.map((verdict) =>
    'notAsked' in verdict
      ? { judge: verdict.judge, files: 0, complaints: 0, first: `not asked: ${verdict.notAsked}` }
      : {
          ...{ judge: verdict.judge, files: verdict.files, complaints: verdict.complaints.length },
          first: verdict.complaints[0] ?? '',
        },
  ),
);
process.exitCode = verdicts.some((verdict) => 'complaints' in verdict && verdict.complaints.length > 0) ? 1 : 0;
