import { expect, test } from '@jest/globals'
import { pageInsteadOfFeed } from '../../../../src/newsroom/sources/feed/notAFeed'
import { page } from '../../../support/written'

const told = (html: string) => pageInsteadOfFeed(html, 'https://gull.example/rss').text

test('HTML served as a feed: its title is told, and the feed that it names', () => {
  expect(told(page('<title>Gull Post</title><link href="/feed.xml" type="application/rss+xml" rel="alternate">', ''))).toBe('A web page came instead of a feed: “Gull Post”. It names this feed: https://gull.example/feed.xml')
})

test('captive portal: a page that wants a password asks to check the network', () => {
  expect(told(page('<title>Harbour Hotel</title>', '<form><input type="password"></form>'))).toBe('A sign-in page came instead of a feed: “Harbour Hotel”. Check the network.')
})

test('error page with 200', () => {
  expect(told('<html><body>Database error')).toBe('A web page came instead of a feed.')
})
