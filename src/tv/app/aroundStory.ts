import type { Story } from '../../newsroom/model/story'
import type { Navigation } from './navigation'
import { sharePath } from './sharing'

interface Guide {
  readonly navigation: Navigation
}

/** Lets a component answer what a story's page asks for that lies around the story. */
export function goingAround<T extends abstract new (...needs: never[]) => Guide>(component: T): T {
  Object.assign(component.prototype as object, {
    $share(this: Guide, story: Story): void { this.navigation.open(sharePath(story.id)) },
  })
  return component
}
