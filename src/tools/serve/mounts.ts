import { createReadStream } from 'node:fs'
import { notFound, untrusted, type Answer } from './answer'
import { foreignContentType } from './contentType'
import { fileIn } from './fileIn'

/** `/files/<n>/…`: files beside a channel's own source files, and nothing outside their folders. */
export async function mountedFile(path: string, mounts: readonly string[]): Promise<Answer> {
  const [, number = '', rest = ''] = /^\/files\/(\d{1,4})\/(.*)$/s.exec(path) ?? []
  const folder = mounts[Number(number)]
  const file = number !== '' && folder !== undefined ? await fileIn(folder, rest) : null
  if (file === null) return notFound(path)
  return { status: 200, type: foreignContentType(file), body: createReadStream(file), headers: untrusted }
}
