/**
 * What scripts may call, by the version of Chrome that brought it (MDN's tables of compatibility). A place is a path
 * from the window; what is older than Chrome 41 is left out.
 */
const brought: Readonly<Record<number, string>> = {
  41: 'String.prototype.startsWith String.prototype.endsWith String.prototype.includes String.prototype.repeat String.raw Element.prototype.closest',
  42: 'fetch Headers Request Response',
  43: 'ReadableStream',
  45: 'Object.assign Array.from Array.of Array.prototype.find Array.prototype.findIndex Array.prototype.fill Array.prototype.copyWithin',
  47: 'Array.prototype.includes requestIdleCallback cancelIdleCallback',
  49: 'Reflect Proxy URLSearchParams',
  50: 'createImageBitmap',
  51: 'IntersectionObserver NodeList.prototype.forEach',
  52: 'PerformanceObserver',
  54: 'Object.values Object.entries Object.getOwnPropertyDescriptors customElements BroadcastChannel Element.prototype.append Element.prototype.prepend Element.prototype.before Element.prototype.after Element.prototype.replaceWith',
  55: 'Navigator.prototype.storage PointerEvent',
  56: 'WebGL2RenderingContext',
  57: 'String.prototype.padStart String.prototype.padEnd Intl.DateTimeFormat.prototype.formatToParts',
  61: 'Navigator.prototype.connection visualViewport Element.prototype.scrollTo',
  63: 'Promise.prototype.finally Intl.PluralRules Navigator.prototype.deviceMemory',
  64: 'ResizeObserver Intl.NumberFormat.prototype.formatToParts',
  66: 'AbortController AbortSignal Array.prototype.values String.prototype.trimStart String.prototype.trimEnd Navigator.prototype.mediaCapabilities',
  67: 'BigInt',
  69: 'Array.prototype.flat Array.prototype.flatMap OffscreenCanvas Element.prototype.toggleAttribute',
  71: 'globalThis queueMicrotask Intl.RelativeTimeFormat',
  72: 'Intl.ListFormat',
  73: 'Object.fromEntries String.prototype.matchAll Navigator.prototype.mediaSession MediaSession',
  74: 'Intl.Locale',
  76: 'Promise.allSettled Blob.prototype.text Blob.prototype.arrayBuffer Intl.DateTimeFormat.prototype.formatRange',
  80: 'CompressionStream DecompressionStream',
  81: 'Intl.DisplayNames',
  83: 'HTMLVideoElement.prototype.requestVideoFrameCallback',
  84: 'Navigator.prototype.wakeLock WakeLock WeakRef FinalizationRegistry Element.prototype.getAnimations',
  85: 'String.prototype.replaceAll Promise.any AggregateError',
  86: 'Element.prototype.replaceChildren',
  87: 'Intl.Segmenter',
  90: 'Navigator.prototype.userAgentData',
  92: 'Array.prototype.at String.prototype.at Crypto.prototype.randomUUID',
  93: 'Object.hasOwn',
  94: 'VideoDecoder AudioDecoder scheduler',
  97: 'Array.prototype.findLast Array.prototype.findLastIndex WebTransport',
  98: 'structuredClone',
  99: 'Intl.supportedValuesOf',
  102: 'navigation',
  103: 'AbortSignal.timeout',
  110: 'Array.prototype.toReversed Array.prototype.toSorted Array.prototype.toSpliced Array.prototype.with',
  111: 'String.prototype.isWellFormed String.prototype.toWellFormed Document.prototype.startViewTransition',
  114: 'ArrayBuffer.prototype.transfer HTMLElement.prototype.showPopover',
  116: 'AbortSignal.any',
  117: 'Object.groupBy Map.groupBy',
  119: 'Promise.withResolvers',
  121: 'Array.fromAsync',
  122: 'Iterator Set.prototype.union Set.prototype.intersection Set.prototype.difference',
  128: 'Promise.try',
  129: 'Intl.DurationFormat',
  135: 'Float16Array',
  136: 'RegExp.escape',
}

/** The oldest Chrome that the build for young engines is for: none older could read it, and what it goes by stays. */
export const youngBuildsFloor = 63

/** What an engine lacks, as paths from the window. `isOldBuild`: the build that brings what it needs for the oldest engines. */
export function lackingIn(engine: number, isOldBuild: boolean): readonly string[] {
  const had = isOldBuild ? engine : Math.max(engine, youngBuildsFloor)
  return Object.keys(brought).filter(version => Number(version) > had).map(version => brought[Number(version)]!.split(' ')).reduce((all, some) => all.concat(some), [])
}
