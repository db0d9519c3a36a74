import { expect, test } from '@jest/globals'
import { isForUs, isFromUs } from '../../../src/tools/serve/ownPage'

test.each([
  ['127.0.0.1:8080', true],
  ['localhost:8080', true],
  ['localhost:8081', false],
  ['localhost', false],
  ['rebound.example:8080', false],
  ['127.0.0.1:8080.rebound.example', false],
  [undefined, false],
])('a request to host %s is for us: %s', (host, ours) => {
  expect(isForUs({ host }, 8080)).toBe(ours)
})

test.each([
  ['our page', { 'sec-fetch-site': 'same-origin', 'referer': 'http://127.0.0.1:8080/tv/' }, true],
  ['our page by its other name', { 'sec-fetch-site': 'same-origin', 'origin': 'http://localhost:8080' }, true],
  ['a program without a browser', {}, true],
  ['another site', { 'sec-fetch-site': 'cross-site' }, false],
  ['another port of this machine', { 'sec-fetch-site': 'same-site' }, false],
  ['the address bar', { 'sec-fetch-site': 'none' }, false],
  ['another site in an old browser', { origin: 'https://evil.example' }, false],
  ['another site that says its page only', { referer: 'https://evil.example/page' }, false],
  ['a site whose name begins like ours', { origin: 'http://127.0.0.1:8080.evil.example' }, false],
  ['a frame without an origin', { 'sec-fetch-site': 'same-origin', 'origin': 'null' }, false],
])('a request from %s', (_, headers, allowed) => {
  expect(isFromUs(headers, 8080)).toBe(allowed)
})
