import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isWebAddress } from '../../../src/timeline/schema/web-address.ts';

for (const address of [
  'https://example.org',
  'http://www.example.org/news?id=1#top',
  'https://example.org:8080/',
  'https://example.org./news',
  'https://münchen.example.org/año_(2018)',
  'https://правда.рф/',
  'https://новости.example.org/',
]) {
  test(`takes ${address} for a web address`, () => {
    assert.equal(isWebAddress(address), true);
  });
}

for (const address of [
  'example.org/news',
  'ftp://example.org/',
  'https://',
  'https:///news',
  'https://.com',
  'https://example',
  'https://example..org',
  'https://reader:secret@example.org/',
  'https://example.org/a b',
  ' https://example.org/',
  'https://gаzette.example.org/',
  'https://аррӏе.com/',
]) {
  test(`does not take "${address}" for a web address`, () => {
    assert.equal(isWebAddress(address), false);
  });
}
