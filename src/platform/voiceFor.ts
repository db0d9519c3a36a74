/** The best voice for a language (BCP 47): of its region where there is one, of the set itself rather than of the network; null when none speaks it. */
export function voiceFor(voices: readonly SpeechSynthesisVoice[], language: string): SpeechSynthesisVoice | null {
  const wanted = tagOf(language)
  const speaking = voices.filter(({ lang }) => primaryOf(tagOf(lang)) === primaryOf(wanted))
  const worth = ({ lang, localService, default: usual }: SpeechSynthesisVoice): number =>
    (tagOf(lang) === wanted ? 4 : 0) + (localService ? 2 : 0) + (usual ? 1 : 0)
  return speaking.reduce<SpeechSynthesisVoice | null>((best, voice) => best === null || worth(voice) > worth(best) ? voice : best, null)
}

/** Android writes 'en_GB'. */
function tagOf(language: string): string {
  return language.toLowerCase().replace(/_/g, '-')
}

function primaryOf(tag: string): string {
  return tag.split('-')[0]!
}
