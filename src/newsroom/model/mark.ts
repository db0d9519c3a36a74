/** What a story is to this viewer. 'updated': read, and changed since; 'new': not read, and came since the last visit. */
export type Mark = 'read' | 'updated' | 'new'
