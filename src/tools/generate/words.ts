/** The Vale of Orrin, an invented valley of mills and orchards: nothing in it can be mistaken for news of the world. */
export const places = [
  'Orrinford', 'Upper Wend', 'Tallow Bridge', 'Sallowby', 'Marrick Fen', 'Hexholm', 'Greywater', 'Pell Orchard', 'Cinder Row', 'Low Farthing',
  'Wicker Hill', 'Amberley Lock', 'Thornmouth', 'Quern', 'Dunnel', 'Lady Ash', 'Skerrow', 'Barrow End', 'Mossgate', 'Fallow Cross',
]

export const topics = ['Council', 'Mills', 'Orchards', 'River', 'Schools', 'Market', 'Rail', 'Weather', 'Museum', 'Choir', 'Football', 'Allotments']

export const bodies = [
  'the parish council', 'the ferry company', 'the bee keepers', 'the night school', 'the millers’ guild', 'the river wardens', 'the choir', 'the town band',
  'the orchard trust', 'the bus drivers', 'the library', 'the lock keeper', 'the fire brigade', 'the history society', 'the school kitchen', 'the bell ringers',
]

/** In the past tense, which is the same for one and for many. */
export const deeds = [
  'repaired', 'painted', 'counted', 'opened', 'moved', 'measured', 'found', 'borrowed', 'returned', 'raised', 'lent out', 'voted on', 'mended', 'replanted', 'lit', 'named',
]

export const things = [
  'the old weir', 'forty lanterns', 'a lost bell', 'the towpath', 'its last steam engine', 'the apple press', 'a footbridge of larch', 'the station clock', 'three hundred saplings',
  'a map of 1611', 'the flood boards', 'the swimming steps', 'a second kiln', 'the reading room', 'the winter timetable', 'a wall of honey jars', 'the water wheel', 'the signal box',
]

export const tails = [
  'before the frost', 'after a long winter', 'for the first time since the flood', 'without a single vote against', 'in eleven days', 'with help from the neighbours', 'and asked for volunteers',
  'while the river was low', 'at half the cost that was feared', 'in spite of the fog', 'so that the last bus could turn', 'and nobody could say where it came from',
]

export const people = ['Ada Fenwright', 'Tobin Marl', 'Ines Collow', 'Hob Larkin', 'Sunniva Drey', 'Osric Penhale', 'Wynn Tarrow', 'Bela Quist', 'Jory Alder', 'Maud Ostler']

export const sayings = [
  'We began with a ladder and one tin of paint', 'Nobody had measured it before', 'It will do for another hundred years', 'The children saw it first', 'We shall ask again in spring', 'I would not have crossed it myself',
]

export const openings = ['On Monday', 'Early in the morning', 'Since the flood', 'By the end of the month', 'According to the minutes', 'As in every year', 'To most people’s surprise', 'When the fog had gone']
