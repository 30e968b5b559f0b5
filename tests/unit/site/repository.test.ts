import assert from 'node:assert/strict';
import { test } from 'node:test';
import { issueForm, repositoryOf } from '../../../src/addresses.ts';

test('the repository is the one that the site is built from', () => {
  const repository = repositoryOf({ GITHUB_SERVER_URL: 'https://github.com', GITHUB_REPOSITORY: 'someone/timeline' });

  assert.equal(repository, 'https://github.com/someone/timeline');
});

for (const environment of [
  {},
  { GITHUB_SERVER_URL: 'https://github.com' },
  { GITHUB_REPOSITORY: 'someone/timeline' },
  { GITHUB_SERVER_URL: '', GITHUB_REPOSITORY: '' },
]) {
  test(`no repository is known from ${JSON.stringify(environment)}`, () => {
    assert.equal(repositoryOf(environment), undefined);
  });
}

test('a form comes filled in, whatever stands in its fields', () => {
  const address = issueForm('https://github.com/someone/timeline', 'correction.yml', {
    id: 'derby',
    address: 'https://example.org/?a=1&b=2',
  });

  const { pathname, searchParams } = new URL(address);
  assert.equal(pathname, '/someone/timeline/issues/new');
  assert.deepEqual(Object.fromEntries(searchParams), {
    template: 'correction.yml',
    id: 'derby',
    address: 'https://example.org/?a=1&b=2',
  });
});
