import type { Playing } from './en'

export const playing: Playing = {
  kinds: { picture: 'Vidéo', sound: 'Son' },
  lasts: (minutes, seconds) => minutes === 0 ? count(seconds, 'seconde') : seconds === 0 ? count(minutes, 'minute') : `${count(minutes, 'minute')} et ${count(seconds, 'seconde')}`,
  begun: 'Commencé',
  upNext: 'À suivre',
  startsIn: seconds => `Début dans ${count(seconds, 'seconde')}`,
  startNow: 'Lire maintenant',
  stopHere: 'S’arrêter ici',
  gone: 'Il n’y a plus rien à lire dans cet article. Appuyez sur Retour pour revenir.',
  read: 'Lire les infos',
  headlines: 'Les titres',
  noHeadlines: 'Aucun article n’est encore arrivé. Appuyez sur Retour pour revenir.',
  large: 'OK l’agrandit à nouveau',
}

function count(number: number, thing: string): string {
  return number === 0 || number === 1 ? `${number} ${thing}` : `${number} ${thing}s`
}
