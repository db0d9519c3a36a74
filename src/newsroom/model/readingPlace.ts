/** Where a reader is in a story. Page numbers change with the type's size and with the story; its words seldom do. */
export interface ReadingPlace {
  /** The letters that the page begins with, without the spaces between them. */
  readonly opening: string
  /** From 1; says about where to look when the words were changed. */
  readonly page: number
  readonly pages: number
}
