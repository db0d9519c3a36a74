import { createReadStream } from 'node:fs'
import { notFound, untrusted, type Answer } from './answer'
import { foreignContentType } from './contentType'
import { fileIn } from './fileIn'

/** The folder and file that `/files/<n>/…` names; no folder for what names none. */
export function mountedPlace(path: string, mounts: readonly string[]): { readonly folder: string | undefined; readonly path: string } {
  const [, number = '', rest = ''] = /^\/files\/(\d{1,4})\/(.*)$/s.exec(path) ?? []
  return { folder: number === '' ? undefined : mounts[Number(number)], path: rest }
}

/** `/files/<n>/…`: files beside a channel's own source files, and nothing outside their folders. */
export async function mountedFile(path: string, mounts: readonly string[]): Promise<Answer> {
  const place = mountedPlace(path, mounts)
  const file = place.folder === undefined ? null : await fileIn(place.folder, place.path)
  if (file === null) return notFound(path)
  return { status: 200, type: foreignContentType(file), body: createReadStream(file), headers: untrusted }
}
