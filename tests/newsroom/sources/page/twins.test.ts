import { expect, test } from '@jest/globals'
import { parseHTML } from 'linkedom'
import { parsePage } from '../../../../src/newsroom/sources/page'

const body = Array.from({ length: 6 }, (_, i) => `<p>The ${i}th gull came back to Long Quay on Monday, and it sat down on the same bollard as in the spring, with its back to the wind.</p>`).join('')
const twinsIn = (head: string) => parsePage(`<!doctype html><html lang="en"><head><title>Gulls return</title>${head}</head><body><h1>Gulls return</h1><article>${body}</article></body></html>`, 'https://gull.example/en/1.html', text => parseHTML(text).document).twins

test('the same story in other languages, as its page links it', () => {
  expect(twinsIn('<link rel="alternate" hreflang="en" href="/en/1.html"><link rel="alternate" hreflang="ar" href="/ar/1.html"><link hreflang="fa-IR" rel="canonical Alternate" href="https://fa.gull.example/1"><link rel="alternate" hreflang="x-default" href="/1">'))
    .toEqual([{ language: 'ar', address: 'https://gull.example/ar/1.html' }, { language: 'fa-IR', address: 'https://fa.gull.example/1' }])
})

test.each([
  ['feeds and printing', '<link rel="alternate" type="application/rss+xml" href="/rss"><link rel="stylesheet" hreflang="ar" href="/a.css">'],
  ['addresses that are none', '<link rel="alternate" hreflang="ar" href="javascript:alert(1)"><link rel="alternate" hreflang="ar" href="">'],
  ['tags that are none', '<link rel="alternate" hreflang="Arabic!" href="/ar"><link rel="alternate" hreflang="" href="/x">'],
])('but not %s', (_, head) => expect(twinsIn(head)).toBeUndefined())

test('one a language, however often it stands there', () => {
  expect(twinsIn('<link rel="alternate" hreflang="ar" href="/ar/1"><link rel="alternate" hreflang="AR" href="/ar/2">')).toEqual([{ language: 'ar', address: 'https://gull.example/ar/1' }])
})
