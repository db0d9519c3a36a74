import { expect, test } from '@jest/globals'
import type { Certificate } from '../../../src/simulator/certify/certificate'
import { reportOf } from '../../../src/simulator/certify/report'

const certificate: Certificate = {
  v: 1, store: 'lg', title: 'LG Content Store', channel: 'Gull <b>Post</b>', tv: 'LG webOS 22', at: '2026-11-24T10:00:00.000Z', browser: 'Chrome "1"',
  rows: [
    { number: 4, says: 'A key changes the screen.', from: 'Roku', verdict: 'passed', seen: '84 ms', took: 1200, picture: 'data:image/png;base64,AAAA' },
    { number: 5, says: 'Screens come.', from: 'Roku', verdict: 'failed', seen: '<img src=x onerror=alert(1)>', took: 10, picture: 'data:text/html;base64,AAAA' },
    { number: 7, says: 'It plays.', from: 'Roku', verdict: 'unjudged', seen: 'no stream', took: 5 },
  ],
  onlyOnTvs: [{ number: 12, says: 'A night.', how: 'Leave it on.' }],
}

function parsed(): Document {
  return new DOMParser().parseFromString(reportOf(certificate), 'text/html')
}

test('the report says each rule, its verdict and what was seen, and counts them', () => {
  const page = parsed()
  expect(Array.from(page.querySelectorAll('tbody tr'), row => row.children[0]!.textContent)).toEqual(['4', '5', '7', '12'])
  expect(page.querySelector('.sums')!.textContent).toBe('1 passed 1 failed 1 not judged')
  expect(page.body.textContent).toContain('84 ms')
  expect(page.body.textContent).toContain('Leave it on.')
})

test('what a channel or an app says is text in it, and only pictures are pictures', () => {
  const page = parsed()
  expect(page.querySelector('h1')!.textContent).toBe('Gull <b>Post</b> for LG Content Store')
  expect(page.body.textContent).toContain('<img src=x onerror=alert(1)>')
  expect(Array.from(page.querySelectorAll('img'), image => image.getAttribute('src'))).toEqual(['data:image/png;base64,AAAA'])
  expect(page.querySelectorAll('script, b')).toHaveLength(0)
})
