// Path templates as a tree of segments: a path meets only the templates that share its literal beginning, however many
// there are.
import type { PathTemplate } from "./match-path.ts";

type Node<T> = {
  readonly literals: Map<string, Node<T>>;
  /** Where the next segment has a parameter. */
  open: Node<T> | null;
  readonly ends: T[];
};

export type SegmentTree<T> = {
  readonly insert: (template: PathTemplate, item: T) => void;
  /** Items whose literal segments are those given (decoded); parameters in mixed segments are still to be matched. */
  readonly near: (segments: readonly string[]) => readonly T[];
};

const createNode = <T>(): Node<T> => ({ literals: new Map(), open: null, ends: [] });

/** An empty tree. */
export function createSegmentTree<T>(): SegmentTree<T> {
  const root = createNode<T>();
  return {
    insert: (template, item) => {
      let node = root;
      for (const parts of template.segments) node = childFor(node, parts);
      node.ends.push(item);
    },
    near: (segments) => {
      let nodes: readonly Node<T>[] = [root];
      for (const segment of segments)
        nodes = nodes.flatMap((node) =>
          [node.literals.get(segment), node.open].filter((next): next is Node<T> => next != null),
        );
      return nodes.flatMap((node) => node.ends);
    },
  };
}

function childFor<T>(node: Node<T>, parts: PathTemplate["segments"][number]): Node<T> {
  if (parts.some((part) => "parameter" in part)) {
    node.open ??= createNode();
    return node.open;
  }
  const literal = parts.map((part) => ("literal" in part ? part.literal : "")).join("");
  const known = node.literals.get(literal) ?? createNode<T>();
  node.literals.set(literal, known);
  return known;
}
