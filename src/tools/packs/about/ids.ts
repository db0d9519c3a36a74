/** Stores keep these for the makers, or refuse them. */
const reserved = ['com.palm', 'com.webos', 'com.lge', 'com.palmdts', 'com.samsung', 'com.android', 'com.google', 'com.example', 'android', 'java', 'javax']
/** No part of a Java package may be one of these, and Android's ids are such. */
const javaWords = new Set(['abstract', 'assert', 'boolean', 'break', 'byte', 'case', 'catch', 'char', 'class', 'const', 'continue', 'default', 'do', 'double', 'else', 'enum', 'extends', 'false', 'final', 'finally', 'float', 'for', 'goto', 'if', 'implements', 'import', 'instanceof', 'int', 'interface', 'long', 'native', 'new', 'null', 'package', 'private', 'protected', 'public', 'return', 'short', 'static', 'strictfp', 'super', 'switch', 'synchronized', 'this', 'throw', 'throws', 'transient', 'true', 'try', 'void', 'volatile', 'while'])
const longest = 60

/** What is wrong with an id such as 'example.gull.tv' for any store; null when all of them take it. */
export function idMistake(id: string): string | null {
  if (!/^[a-z][a-z0-9]*(?:\.[a-z][a-z0-9]*)+$/.test(id)) return 'Write your web address backwards, in small letters and digits, each part beginning with a letter: "example.gull.tv". No store lets you change it later.'
  if (id.length > longest) return `Write at most ${longest} letters.`
  const taken = reserved.find(prefix => id === prefix || id.startsWith(`${prefix}.`))
  if (taken !== undefined) return `Ids that begin with “${taken}” are kept for others. Begin with your own web address, backwards.`
  const word = id.split('.').find(part => javaWords.has(part))
  return word === undefined ? null : `“${word}” is a word of Java, so Android takes no id with it. Write another part.`
}

/** What is wrong with a version for any store; null when all of them take it. */
export function versionMistake(version: string): string | null {
  const parts = /^(0|[1-9]\d*)\.(0|[1-9]\d*)\.(0|[1-9]\d*)$/.exec(version)
  if (!parts) return 'Write three numbers without zeros before them: "1.2.3".'
  const [major, minor, patch] = parts.slice(1).map(Number) as [number, number, number]
  if (major > 255 || minor > 255 || patch > 999) return 'The highest that all stores take is "255.255.999": Samsung ends the first two at 255, and Android’s number is made from three digits each.'
  return major + minor + patch === 0 ? 'Begin with "0.0.1": Android counts from 1.' : null
}

/** Android's whole number for a version: it grows as the version does. */
export function versionCode(version: string): number {
  const [major, minor, patch] = version.split('.').map(Number) as [number, number, number]
  return major * 1_000_000 + minor * 1_000 + patch
}

/** Ten letters and digits, the form of a Tizen package's id. */
export function tizenIdMistake(id: string): string | null {
  return /^[A-Za-z0-9]{10}$/.test(id) ? null : 'Write the ten letters and digits that Samsung’s tools gave your app, such as "aB3dE5gH7j", or remove this entry: it is made from the id.'
}
