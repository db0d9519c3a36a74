import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { createHash } from 'node:crypto'
import { base64url } from '../../../src/newsroom/text/base64url'
import { sha256 } from '../../../src/newsroom/text/sha256'
import { utf8Of } from '../../../src/newsroom/text/utf8'

test('it is the SHA-256 of everybody', () => {
  fc.assert(fc.property(fc.uint8Array({ maxLength: 300 }), bytes => {
    expect(base64url(sha256(bytes))).toBe(createHash('sha256').update(bytes).digest('base64url'))
  }))
})

test('text is the UTF-8 of everybody, halves of characters included', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary' }), text => {
    expect([...utf8Of(text)]).toEqual([...Buffer.from(text)])
  }))
  expect([...utf8Of('a\ud83d€')]).toEqual([...Buffer.from('a\ud83d€')])
})
