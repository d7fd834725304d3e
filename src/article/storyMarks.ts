/**
 * How the data of any page tells of a story: by its address, or by the slug of its summary.
 *
 * @example storyMarks('/stories/x/') // ['"/stories/x/"', '"slug":"x"']
 */
export function storyMarks(story: string): string[] {
  const [, , slug] = story.split('/');
  return [`"${story}"`, `"slug":"${slug}"`];
}
