/** What reads aloud, as the TV has it; see the platform's own. */
export interface Speech {
  /** Whether there is a voice for a language (BCP 47) now. */
  has(language: string): boolean
  speak(text: string, manner: { readonly language: string; readonly rate: number }, told: { ended(): void; failed(): void }): { stop(): void }
  onVoices(listener: () => void): () => void
}
