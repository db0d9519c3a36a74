/** What is said over the clip, two seconds each: a piece of captions for each piece of the picture. */
export const captions: Readonly<Record<'en' | 'fr', readonly string[]>> = {
  en: [
    'Good evening from the harbour of Saltmere.', 'The night ferry left on time, with all its lights on.',
    'The lamp turns four times\nin sixteen seconds.', 'On the quay it is dry, and nobody hurries.',
    'The lifeboat is back at her mooring.', 'High water is at half past three.',
    'The market opens at seven\nunder its new roof.', 'And that is the harbour.',
  ],
  fr: [
    'Bonsoir du port de Saltmere.', 'Le ferry de nuit est parti à l’heure, toutes lumières allumées.',
    'Le phare tourne quatre fois\nen seize secondes.', 'Sur le quai il fait sec, et personne ne se presse.',
    'Le canot de sauvetage est à son mouillage.', 'La pleine mer est à trois heures et demie.',
    'Le marché ouvre à sept heures\nsous son nouveau toit.', 'Voilà pour le port.',
  ],
}

/** One caption as a file, on the clip's own clock. */
export function captionPiece(text: string, at: number, seconds: number): string {
  return `WEBVTT\nX-TIMESTAMP-MAP=LOCAL:00:00:00.000,MPEGTS:0\n\n${clock(at)} --> ${clock(at + seconds)}\n${text}\n`
}

function clock(seconds: number): string {
  return `00:00:${String(seconds).padStart(2, '0')}.000`
}
