/** Files by their path, which has forward slashes and begins with no slash. */
export type Files = ReadonlyMap<string, Uint8Array>

/** In the order of their letters, whatever order a folder was read in and whatever language the machine speaks. */
export function inOrder(files: Files): readonly (readonly [string, Uint8Array])[] {
  return [...files].sort(([one], [other]) => one < other ? -1 : one > other ? 1 : 0)
}

/** The same files, from `folder/` on. */
export function beneath(folder: string, files: Files): Files {
  return new Map([...files].map(([path, bytes]) => [`${folder}/${path}`, bytes]))
}

/** All of these files; of two with one path the later counts. */
export function together(...all: readonly Files[]): Files {
  return new Map(all.flatMap(files => [...files]))
}

export function without(files: Files, isLeftOut: (path: string) => boolean): Files {
  return new Map([...files].filter(([path]) => !isLeftOut(path)))
}

/** Files that are texts. */
export function textFiles(texts: Readonly<Record<string, string>>): Files {
  return new Map(Object.entries(texts).map(([path, text]) => [path, bytesOf(text)]))
}

export function bytesOf(text: string): Uint8Array {
  return new TextEncoder().encode(text)
}

export function textOf(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes)
}
