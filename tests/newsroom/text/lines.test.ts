import { describe, expect, test } from '@jest/globals'
import { linesOf } from '../../../src/newsroom/text/lines'
import { piecesOfWord, withBreaks } from '../../../src/newsroom/text/wordPieces'

/** Ideographs are twice as wide as letters; signs over letters have no width. */
const widthOf = (text: string): number => Array.from(text.replace(/[\u0e31\u0e34-\u0e3a\u0e47-\u0e4e\u0301]/g, '')).reduce((sum, character) => sum + (character >= '\u2e80' ? 2 : 1), 0)
const lines = (text: string, width: number): readonly string[] => linesOf(text, width, widthOf)

test('words stay whole, and one that is wider than a line is broken', () => {
  expect(lines('the ferry sails at ten', 9)).toEqual(['the ferry', 'sails at', 'ten'])
  expect(lines('a harbourmaster’s boat', 6)).toEqual(['a', 'harbou', 'rmaste', 'r’s', 'boat'])
})

describe('scripts without spaces', () => {
  test('fill their lines', () => {
    expect(lines('朝の霧で渡し船が止まった', 10)).toEqual(['朝の霧で渡', 'し船が止', 'まった'])
    expect(lines('渡船停航三小時後恢復', 8)).toEqual(['渡船停航', '三小時後', '恢復'])
  })

  test('begin no line with a sign that closes, and end none with one that opens', () => {
    for (const width of [6, 8, 10, 12, 14, 16]) {
      for (const line of lines('船長說：「今天有霧，明天也許沒有。」乘客（共120人）在碼頭等候、喝茶、下棋……直到中午！渡し船はゆっくりと港へ戻った。', width)) {
        expect(line).not.toMatch(/^[」』），。、：；！？…っゃゅょー]/)
        expect(line).not.toMatch(/[「『（]$/)
      }
    }
  })

  test('keep numbers and Latin names whole, and lose nothing', () => {
    const text = '渡船 Gannet II 於10:30抵達Long Quay，載有388名乘客。'
    expect(lines(text, 14).join('').replace(/ /g, '')).toBe(text.replace(/ /g, ''))
    expect(lines(text, 14).some(line => line.includes('Gannet'))).toBe(true)
    expect(piecesOfWord('於10:30抵達Long').join('|')).toBe('於|10:|30|抵|達|Long')
  })

  test('no letter loses the signs on it', () => {
    for (const line of lines('กำลังเดินทางไปที่ท่าเรือเพื่อดูหมอกที่ปกคลุมทะเล', 8)) expect(line).not.toMatch(/^[\u0e31\u0e33-\u0e3a\u0e47-\u0e4e]/)
  })
})

test('the engine is told where it may break; texts with spaces are left as they are', () => {
  expect(withBreaks('霧が、出た fog')).toBe('霧\u200bが、\u200b出\u200bた fog')
  expect(withBreaks('fog on the quay')).toBe('fog on the quay')
})
