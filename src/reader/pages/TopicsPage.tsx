export function TopicsPage() {
  return null;
}
export function TopicsFault() {
  return null;
}
