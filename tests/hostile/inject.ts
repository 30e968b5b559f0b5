import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isPair, isScalar, parseDocument, visit, type Document } from 'yaml';
import { readPublishable } from '../../src/check/publishable-content.ts';
import { ContentReader } from '../../src/check/read-content.ts';
import { yamlIn } from '../../src/drafts/front-matter.ts';

/** Texts that do harm where a page or a file takes them for its own language. Those that run set `window.hit`. */
const payloads = [
  '<script>window.hit=1</script>',
  '"><img src=x onerror=window.hit=1>',
  "' onmouseover='window.hit=1' autofocus onfocus='window.hit=1",
  '</script><script>window.hit=1</script>',
  '</title></style></textarea><svg onload=window.hit=1>',
  ']]><x>',
  '<!-- <p>',
  '${window.hit=1} {{constructor}} #{1}',
  '&lt;b&gt; &#x3C;b> &amp;amp;',
  'javascript:window.hit=1',
  '=HYPERLINK("https://evil.example/")',
  '\\nEND:VEVENT\\nBEGIN:VEVENT',
  '<link rel=stylesheet href=https://evil.example/x.css>',
  '<meta http-equiv=refresh content=0;https://evil.example/>',
  '[x](https://evil.example/) ![x](https://evil.example/x.png)',
  '} \\end{x} @article{x,',
];

/** The fields that hold text for readers. */
const texts = new Set([
  ...['title', 'short', 'summary', 'publisher', 'agency', 'authors', 'described', 'says', 'explained', 'text', 'by'],
  ...['place', 'dateNote', 'about', 'settled', 'note', 'tagline', 'sport', 'kinds', 'names', 'role', 'name'],
]);

/**
 * Adds a hostile text to every text of some content, and takes those back that the check refuses.
 *
 * @param root the folder that holds a valid `content/`, which is changed
 * @returns how many texts have one in the end
 */
export async function injectEverywhere(root: string): Promise<number> {
  const files = readdirSync(join(root, 'content'), { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.(yaml|md)$/.test(path))
    .map((path) => join('content', path));
  const spared = new Set<string>();
  const originals = new Map(files.map((file) => [file, readFileSync(join(root, file), 'utf8')]));
  const reader = new ContentReader(root);
  for (;;) {
    let count = 0;
    for (const [file, text] of originals) {
      const { start, yaml } = yamlIn(text);
      const document = parseDocument(yaml);
      count += inject(document, file, spared);
      writeFileSync(join(root, file), text.slice(0, start) + document.toString() + text.slice(start + yaml.length));
    }
    const { diagnostics } = await readPublishable(reader);
    const found = diagnostics
      .map(({ file, field }) => `${file} ${field.join('.')}`)
      .filter((place) => !spared.has(place));
    if (diagnostics.length === 0) return count;
    if (found.length === 0)
      throw new Error(`nothing is left to take back: ${diagnostics[0]?.file} ${diagnostics[0]?.reason}`);
    for (const place of found) spared.add(place);
  }
}

function inject(document: Document, file: string, spared: ReadonlySet<string>): number {
  let count = 0;
  visit(document, {
    Scalar(key, node, ancestors) {
      if (key === 'key' || typeof node.value !== 'string') return;
      const path = ancestors.flatMap((one, index) => {
        if (isPair(one)) return isScalar(one.key) ? [String(one.key.value)] : [];
        const next = ancestors[index + 1] ?? node;
        return 'items' in one && Array.isArray(one.items) && !isPair(next)
          ? [String((one.items as unknown[]).indexOf(next))]
          : [];
      });
      const isText = path.some((step) => texts.has(step));
      const isSpared = path.some((_, index) => spared.has(`${file} ${path.slice(0, index + 1).join('.')}`));
      if (!isText || isSpared || spared.has(`${file} `)) return;
      // Every field gets another one in turn, the same in every run.
      const payload = payloads[(file.length + path.join().length + count++) % payloads.length]!;
      node.value = node.value.endsWith(']') ? `${payload} ${node.value}` : `${node.value} ${payload}`;
    },
  });
  return count;
}
