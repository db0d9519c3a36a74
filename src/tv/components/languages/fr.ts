import type { Age, Clock, Day, Moment, WholeTime } from '../../../newsroom/text/age'
import type { Reading } from '../../../newsroom/model/reading'
import { pluralForm } from '../../../newsroom/text/plural'
import { twoDigits } from '../../../newsroom/text/twoDigits'
import type { Speaker } from './en'
import { about } from './about/fr'
import { playing } from './playing/fr'

const months = ['janv.', 'févr.', 'mars', 'avr.', 'mai', 'juin', 'juil.', 'août', 'sept.', 'oct.', 'nov.', 'déc.']

const readingValues = {
  smallest: 'Très petit', small: 'Petit', medium: 'Moyen', large: 'Grand', largest: 'Très grand',
  dark: 'Sombre', black: 'Noir', sepia: 'Sépia', light: 'Clair', contrast: 'Contraste élevé',
  sans: 'Sans empattement', serif: 'Avec empattement', legible: 'Très lisible',
  narrow: 'Courtes', wide: 'Longues',
}

export const fr: Speaker = {
  left: 'Gauche', right: 'Droite',
  words: ({ onward, back }) => ({
    numeral: number => String(number).replace('.', ','),
    digits: text => text,
    age: ageIn,
    time: ({ year, clock, ...day }: WholeTime) => `${dayIn(day)} ${year}${clock ? ` à ${clockIn(clock)}` : ''}`,
    clock: clockIn,
    empty: 'Rien ici pour l’instant. Appuyez sur OK pour vérifier à nouveau.',
    allMuted: 'Tous les articles d’ici contiennent un mot que vous avez masqué. Les Réglages, au-dessus de la première ligne, permettent de les retrouver.',
    notUpdated: 'Pas d’actualisation',
    asOf: age => `Actualisé ${thenIn(age)}`,
    offlineSince: age => `Hors ligne · actualisé ${thenIn(age)}`,
    lookForNews: 'Actualiser',
    showNews: 'Appuyez sur OK pour voir',
    lookingForNews: 'Recherche d’articles …',
    nothingNew: 'Rien de nouveau',
    came,
    cameSince: (added, changed, since) => `${came(added, changed)} depuis ${sinceIn(since)}`,
    updatedAt: moment => `Actualisé ${momentIn(moment)}`,
    notUpdatedSince: moment => `Pas d’actualisation depuis ${sinceIn(moment)}`,
    offline: 'Hors ligne',
    offlineOf: moment => `Hors ligne · actualisé ${momentIn(moment)}`,
    breaking: 'Flash info',
    type: number => `Tapez ${number}`,
    marks: { read: 'Lu', updated: 'Mis à jour', new: 'Nouveau' },
    all: section => `Tout ${section}`,
    stories: (count, more) => more ? `Plus de ${storiesIn(count)}` : storiesIn(count),
    lastPage: 'Fin de l’article · Retour ramène aux infos',
    leadsOn: `Fin de l’article · ${onward} mène plus loin · Retour ramène aux infos`,
    nextStory: 'Article suivant',
    related: 'À lire aussi',
    askingEdition: (edition: string) => `Recherche dans ${edition} …`,
    notInEdition: (edition: string) => `Cet article n’existe pas dans ${edition}`,
    noNext: 'C’est le dernier article ici',
    noPrevious: 'C’est le premier article ici',
    share: 'Partager',
    noPicture: 'L’image n’arrive pas. Appuyez sur OK pour réessayer.',
    noPictures: 'Cet article n’a pas d’image. Appuyez sur Retour pour y revenir.',
    pointPhone: 'Visez avec l’appareil photo du téléphone',
    tooLongForCode: 'L’adresse est trop longue pour un code.',
    tooLongToType: 'Le reste de l’adresse est trop long à taper.',
    noAddress: 'Cet article n’a pas d’adresse propre. Appuyez sur Retour pour y revenir.',
    whereItIs: 'Où le lire',
    answering: { asking: 'Vérification …', answers: 'Répond en ce moment', silent: 'Ne répond pas à ce téléviseur' },
    text: 'Texte',
    picture: 'Image',
    startWith: 'Commencer par',
    startHome: 'Les infos',
    reading: { size: 'Taille', theme: 'Thème', typeface: 'Police', width: 'Lignes' },
    readingValues,
    readingShort: ({ size, theme, typeface }: Reading) => [size, theme, typeface].map(value => readingValues[value]).join(' · '),
    sample: {
      headline: 'La brume ferme le port',
      text: 'Le premier bac a attendu une heure, puis une autre. Vers midi, on revoyait les feux du quai d’en face, et les bateaux sont sortis l’un après l’autre.',
    },
    welcome: `Appuyez sur ${onward} jusqu’à lire ceci sans effort`,
    welcomeFoot: 'OK valide · Retour laisse tout en l’état',
    save: 'Garder',
    saved: 'Gardé',
    savedRow: 'Articles gardés',
    nowSaved: 'Gardé · Vous le retrouvez sous les infos, ligne Articles gardés',
    letGo: 'N’est plus gardé',
    listen: 'Écouter',
    rate: rate => `${String(rate).replace('.', ',')}×`,
    heard: { off: '', speaking: 'Lecture', paused: 'En pause', failed: 'La voix s’est tue' },
    listeningKeys: {
      speaking: 'OK met en pause  ·  Gauche, Droite : phrase  ·  Haut, Bas : vitesse  ·  Retour arrête',
      paused: 'En pause  ·  OK reprend  ·  Gauche, Droite : phrase  ·  Haut, Bas : vitesse  ·  Retour arrête',
      failed: 'La voix s’est tue  ·  OK réessaie  ·  Retour arrête',
    },
    goOn: 'Reprendre la lecture',
    wentOn: `Repris là où vous étiez · ${back} revient en arrière`,
    recentlyRead: 'Lus récemment',
    allRead: 'Tout ce que vous avez lu récemment',
    allSaved: 'Tout ce que vous avez gardé',
    readAgo: age => age.kind === 'now' ? 'Lu à l’instant' : `Lu ${thenIn(age)}`,
    onPage: (page, pages) => `Page ${page} sur ${pages}`,
    noLink: 'Ce qui devait s’ouvrir n’est pas dans les informations en ce moment.',
    noNumber: number => `Il n’y a rien au ${number} en ce moment.`,
    waiting: 'Un instant …',
    readOnPage: 'La suite est sur la page web de l’article. Haut mène à Partager, qui montre son adresse.',
    noText: 'La chaîne n’en dit pas plus que le titre. Appuyez sur Retour pour revenir.',
    storyGone: 'Cet article n’est plus disponible. Appuyez sur Retour pour revenir.',
    published: time => `Publié le ${time}`,
    updated: time => `Mis à jour le ${time}`,
    by: byline => `Par ${byline}`,
    leave: channel => `Quitter ${channel} ?`,
    stay: 'Rester',
    leaveNow: 'Quitter',
    search: 'Rechercher',
    searchIn: channel => `Chercher dans ${channel}`,
    space: 'Espace',
    deleteLetter: 'Effacer',
    clear: 'Vider',
    topics: 'Thèmes',
    recentSearches: 'Recherches récentes',
    forgetSearches: 'Oublier ces recherches',
    found: storiesIn,
    nothingFound: 'Aucun article ne contient ces mots. Effacez une lettre, ou appuyez sur Retour pour voir les infos.',
    number: 'Numéro',
    openNumber: 'Ouvrir',
    settings: 'Réglages',
    guest: 'Invité',
    isOn: on => on ? 'Oui' : 'Non',
    sections: 'Rubriques',
    sectionsShown: (shown, all) => shown === all ? `Toutes visibles (${all})` : `${shown} visibles sur ${all}`,
    isShown: 'Visible',
    isHidden: 'Masquée',
    asTheChannel: 'Dans l’ordre de la chaîne',
    mutedWords: 'Mots masqués',
    mutedCount: count => count === 0 ? 'Aucun' : counted(count, 'mot', 'mots'),
    isMuted: 'Masqué',
    addWord: 'Ajouter un mot ou un thème',
    typeAWord: 'Un mot à masquer',
    orTake: 'Ou choisissez un thème',
    wholeWords: 'Mots entiers seulement',
    mute: word => `Masquer « ${word} »`,
    numbersOnCards: 'Numéros sur les cartes',
    motion: 'Mouvement',
    gliding: 'Fluide',
    stepping: 'Par à-coups',
    held: 'Touche maintenue',
    holds: { quick: 'Rapide', usual: 'Normal', slow: 'Lent' },
    guestMode: 'Mode invité',
    clearHistory: 'Effacer les lectures',
    clearSaved: 'Effacer les articles gardés',
    clearSearches: 'Effacer les recherches',
    nothingKept: 'Rien de gardé',
    searches: count => counted(count, 'recherche', 'recherches'),
    clearIt: { history: 'Effacer les lectures ?', saved: 'Effacer tous les articles gardés ?', searches: 'Effacer les recherches récentes ?', keys: 'Oublier les touches que vous avez apprises ?', all: 'Effacer tout ce que la chaîne garde sur ce téléviseur ?' },
    keep: 'Conserver',
    clearNow: 'Effacer',
    help: {
      start: 'Ce que la chaîne montre au démarrage : les infos, une rubrique ou un direct. Gauche et Droite choisissent ; Retour mène toujours aux infos.',
      text: 'La taille, les couleurs et la police des articles.\n\nOK ouvre la liste.',
      reading: 'Gauche et Droite le changent.',
      sections: 'Les rubriques de l’accueil, et leur ordre.\n\nOK ouvre la liste.',
      shown: `OK la masque à l’accueil.\n\n${back} la rapproche du début, ${onward} de la fin.\n\nSon numéro, son fil et la recherche y mènent toujours.`,
      hidden: `OK la montre à nouveau à l’accueil.\n\n${back} la rapproche du début, ${onward} de la fin.`,
      allHidden: 'Toutes les rubriques sont masquées, et l’accueil les montre donc toutes : il y a toujours quelque chose à lire.\n\nOK montre à nouveau celle-ci à l’accueil.',
      asTheChannel: 'OK montre à nouveau toutes les rubriques, dans l’ordre de la chaîne.',
      language: 'La langue dans laquelle la chaîne vous parle. Les articles gardent la leur.\n\nOK ouvre la liste.',
      edition: 'Dans quelle langue arrivent les nouvelles. Chaque édition a ses rubriques et garde ses propres articles.\n\nOK ouvre la liste.',
      openEdition: 'OK ouvre cette édition. La chaîne redémarre.',
      asTheTv: 'OK choisit la langue du téléviseur, si la chaîne la parle. La chaîne redémarre.',
      muted: 'Les articles dont le titre contient un de ces mots, ou qui relèvent d’un de ces thèmes, n’apparaissent nulle part.\n\nOK ouvre la liste.',
      addWord: 'OK ouvre un clavier, avec des thèmes à choisir.\n\nSeuls comptent les mots entiers : « art » ne masque pas « part ».',
      unmute: 'OK le retire de la liste. Ses articles reviennent aussitôt.',
      numbers: 'Chaque article a un numéro. Tapez-le sur la télécommande, n’importe où, et l’article s’ouvre.\n\nAvec ce réglage, les cartes montrent leur numéro, et l’accueil a un pavé de chiffres pour les télécommandes qui n’en ont pas.',
      motion: 'Les listes glissent jusqu’où vous allez, ou y sautent d’un coup : plus calme pour les yeux, et plus rapide sur les téléviseurs lents.',
      held: 'Combien de temps tenir une touche avant qu’elle continue seule : lent convient mieux aux mains qui tremblent.\n\nOK passe au choix suivant.',
      guest: 'Avec ce réglage, rien n’est retenu de ce qui est lu, gardé ou cherché.\n\nCe qui l’était avant est mis de côté, à l’abri des regards, et revient quand vous le coupez.',
      history: 'Oublie ce qui a été lu : les lignes Lus récemment et Reprendre la lecture, et les coches devant les titres.',
      saved: 'Retire tous les articles que vous avez gardés.',
      searches: 'Oublie ce qui a été cherché.',
    },
    guidance: {
      language: 'fr',
      title: 'Guide vocal',
      levels: { off: 'Non', full: 'Oui', brief: 'Moins de mots' },
      turned: { off: 'Guide vocal désactivé', full: 'Guide vocal activé', brief: 'Guide vocal, moins de mots' },
      help: 'Dit ce qui est sélectionné, lit les articles page par page et annonce ce qui arrive. « Moins de mots » omet les positions et les conseils.\n\nOK passe au choix suivant. La touche info de la télécommande, tenue une seconde, le change de partout.',
      roles: {
        card: 'Article', headline: 'Article', result: 'Article', article: 'Article', recording: 'Enregistrement', video: 'Diffusion en direct', step: 'Rubrique', chip: 'Rubrique', picture: 'Image',
        button: 'Bouton', key: '', setting: 'Réglage', topic: 'Thème', search: 'Recherche', address: 'Adresse', message: '', page: '',
      },
      hints: {
        card: 'OK l’ouvre', headline: 'OK l’ouvre', result: 'OK l’ouvre', step: 'OK l’ouvre', chip: 'OK l’ouvre', picture: 'OK la montre seule', article: `${onward} tourne la page`,
        setting: '', recording: '', video: '', button: '', key: '', topic: '', search: '', address: '', message: '', page: '',
      },
      place: (index, count) => `${index} sur ${count}`,
      captions: track => track === null ? 'Sans sous-titres' : `Sous-titres : ${track}`,
    },
    live: 'Direct',
    watchLive: 'Appuyez sur OK pour regarder',
    listenLive: 'Appuyez sur OK pour écouter',
    pause: 'Pause',
    play: 'Lecture',
    goLive: 'Revenir au direct',
    replay: 'Revoir 10 s',
    behind: (minutes, seconds) => `${minutes}:${twoDigits(seconds)} de retard`,
    standsStill: 'La diffusion s’est arrêtée. Nouvelle tentative …',
    playing,
    about,
    watching: {
      title: 'Sous-titres et son',
      options: 'Réglages',
      parts: { captions: 'Sous-titres', size: 'Taille du texte', colour: 'Couleur du texte', ground: 'Fond du texte', sound: 'Son', quality: 'Qualité d’image', sleep: 'Arrêt automatique' },
      noCaptions: 'Désactivés',
      noSleep: 'Désactivé',
      best: 'Automatique',
      atMost: lines => `Jusqu’à ${lines}p`,
      looks: { small: 'Petit', medium: 'Moyen', large: 'Grand', white: 'Blanc', yellow: 'Jaune', green: 'Vert', dark: 'Sombre', black: 'Noir', none: 'Aucun' },
      sample: 'Voici l’aspect des sous-titres',
      stopsSoon: 'Arrêt dans une minute · OK continue',
      asleep: 'L’arrêt automatique a coupé la diffusion. Appuyez sur OK pour continuer.',
    },
    streamOver: 'C’est terminé. Appuyez sur OK pour revoir.',
    streamGone: 'La chaîne n’a plus cette diffusion. Appuyez sur Retour pour revenir.',
    changedSince: paragraphs => `${counted(paragraphs, 'paragraphe modifié', 'paragraphes modifiés')} depuis votre lecture`,
    minutes: minutes => `${minutes} min`,
    video: caption => caption === null ? 'Vidéo sur la page web de l’article' : `Vidéo sur la page web de l’article : ${caption}`,
    page: (page, pages) => `${page} / ${pages}`,
    causes: {
      offline: 'Les infos ne sont pas arrivées. Le réseau ou la chaîne sont peut-être en panne.',
      late: 'Les infos mettent trop de temps à arriver.',
      refused: 'Le serveur de la chaîne ne donne pas les infos en ce moment.',
      gone: 'Ceci n’est plus à sa place.',
      malformed: 'Ce qui est arrivé n’est pas lisible par ce téléviseur.',
      unsupported: 'Ce téléviseur ne peut pas montrer ce type d’infos.',
    },
    streamCauses: {
      offline: 'La diffusion est hors d’atteinte. Le réseau ou la chaîne sont peut-être en panne.',
      late: 'La diffusion n’arrive pas.',
      refused: 'Le serveur de la chaîne ne donne pas la diffusion en ce moment.',
      gone: 'La chaîne ne diffuse pas en ce moment.',
      malformed: 'Ce qui arrive de la diffusion est endommagé.',
      unsupported: 'Ce téléviseur ne peut pas lire cette diffusion.',
    },
    tryAgain: 'Appuyez sur OK pour réessayer.',
    language: 'Langue',
    edition: 'Édition',
    asTheTv: 'Celle du téléviseur',
    isChosen: 'Choisie',
  }),
}

function counted(count: number, one: string, other: string): string {
  return `${count} ${pluralForm('fr', count) === 'one' ? one : other}`
}

function storiesIn(count: number): string {
  return counted(count, 'article', 'articles')
}

function came(added: number, changed: number): string {
  const parts = [added > 0 ? counted(added, 'nouveau', 'nouveaux') : '', changed > 0 ? `${changed} mis à jour` : '']
  return parts.filter(part => part !== '').join(', ')
}

function ageIn(age: Age): string {
  switch (age.kind) {
    case 'now': return 'à l’instant'
    case 'today': return 'aujourd’hui'
    case 'yesterday': return 'hier'
    case 'minutes': return `il y a ${age.count} min`
    case 'hours': return `il y a ${age.count} h`
    case 'day': return dayIn(age)
  }
}

/** As a part of a sentence. */
function thenIn(age: Age): string {
  return age.kind === 'day' ? `le ${dayIn(age)}` : ageIn(age)
}

/** Behind 'depuis'. */
function sinceIn(moment: Moment): string {
  return moment.kind === 'clock' ? clockIn(moment) : thenIn(moment)
}

function momentIn(moment: Moment): string {
  return moment.kind === 'clock' ? `à ${clockIn(moment)}` : thenIn(moment)
}

function dayIn({ day, month }: Day): string {
  return `${day === 1 ? '1er' : day} ${months[month]}`
}

function clockIn({ hour, minute }: Clock): string {
  return `${twoDigits(hour)}:${twoDigits(minute)}`
}
