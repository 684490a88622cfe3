// Courses: sections and their contents, in an order that is always complete.
import type { Call, Handlers } from "../operation-types.ts";
import { found, invalid, invalidField } from "../refusal.ts";
import { unpaged } from "../rules/page-cursor.ts";
import type { Schemas } from "../schemas.ts";
import type { ContentRow, ProductRow, SectionRow, Shop } from "../shop.ts";
import { findProduct } from "./product-record.ts";

function findCourse(shop: Shop, id: number): ProductRow {
  const product = findProduct(shop, id);
  if (product.item_type !== "course")
    throw invalidField("id", `the product is a ${product.item_type}, not a course`);
  return product;
}

const sectionsOf = (shop: Shop, productId: number): SectionRow[] =>
  shop
    .table("sections")
    .list()
    .filter((section) => section.product_id === productId)
    .sort((left, right) => left.position - right.position);

const contentsOf = (shop: Shop, sectionId: number): ContentRow[] =>
  shop
    .table("contents")
    .list()
    .filter((content) => content.section_id === sectionId)
    .sort((left, right) => left.position - right.position);

const findSection = (shop: Shop, id: number): SectionRow =>
  found(shop.table("sections").get(id), "Course section");
const findContent = (shop: Shop, id: number): ContentRow =>
  found(shop.table("contents").get(id), "Course content");

function showSection(shop: Shop, { product_id: _, ...section }: SectionRow): Schemas["CourseSection"] {
  return { ...section, contents_count: contentsOf(shop, section.id).length };
}
const showContent = ({ section_id: _, ...content }: ContentRow): Schemas["CourseContent"] => content;
const summary = ({ id, title, type, position }: ContentRow): Schemas["CourseContentSummary"] => ({
  id,
  title,
  type,
  position,
});

type Child = { readonly id: number; readonly position: number };

/** The children in the order of the ids. @throws Refusal validation_failed unless every child is there once. */
function reordered<Item extends Child>(children: readonly Item[], ids: readonly number[]): Item[] {
  const complete = ids.length === children.length && children.every(({ id }) => ids.includes(id));
  if (!complete)
    throw invalidField("ids", `must list every id exactly once: ${children.map(({ id }) => id).join(", ")}`);
  return [...children]
    .sort((left, right) => ids.indexOf(left.id) - ids.indexOf(right.id))
    .map((child, at) => ({ ...child, position: at + 1 }));
}

const numbered = <Item extends Child>(children: readonly Item[]): Item[] =>
  children.map((child, at) => ({ ...child, position: at + 1 }));

function addSection({ shop, path, body }: Call<"createCourseSection">): SectionRow {
  const product = findCourse(shop, path.id);
  const section: SectionRow = {
    id: shop.next("sections"),
    title: body.title,
    position: 1,
    product_id: product.id,
  };
  const others = sectionsOf(shop, product.id);
  const at = Math.min(body.position ?? others.length + 1, others.length + 1) - 1;
  for (const row of numbered([...others.slice(0, at), section, ...others.slice(at)]))
    shop.table("sections").put(row);
  return findSection(shop, section.id);
}

type Material = Pick<ContentRow, "type" | "url" | "text">;

/** A text carries its words, everything else an address. */
function requireMaterial({ type, url, text }: Material): void {
  if (type === "text" && text === null) throw invalid({ text: ["is needed for type text"] });
  if (type !== "text" && url === null) throw invalid({ url: [`is needed for type ${type}`] });
}

function updateContent({ shop, path, body }: Call<"updateCourseContent">): ContentRow {
  const content = findContent(shop, path.id);
  const isOther = body.type !== undefined && body.type !== content.type;
  const base = isOther ? { ...content, url: null, text: null } : content;
  const changed: ContentRow = { ...base, ...body };
  requireMaterial(changed);
  return shop.table("contents").put(changed);
}

export const courseHandlers = {
  listCourseSections: ({ shop, path }) =>
    unpaged(sectionsOf(shop, findCourse(shop, path.id).id).map((section) => showSection(shop, section))),
  createCourseSection: (call) => showSection(call.shop, addSection(call)),
  reorderCourseSections: ({ shop, path, body }) => {
    const sections = reordered(sectionsOf(shop, findCourse(shop, path.id).id), body.ids);
    for (const section of sections) shop.table("sections").put(section);
    return unpaged(sections.map((section) => showSection(shop, section)));
  },
  getCourseSection: ({ shop, path }) => showSection(shop, findSection(shop, path.id)),
  updateCourseSection: ({ shop, path, body }) =>
    showSection(shop, shop.table("sections").put({ ...findSection(shop, path.id), ...body })),
  deleteCourseSection: ({ shop, path }) => {
    const section = findSection(shop, path.id);
    for (const content of contentsOf(shop, section.id)) shop.table("contents").remove(content.id);
    shop.table("sections").remove(section.id);
    for (const row of numbered(sectionsOf(shop, section.product_id))) shop.table("sections").put(row);
    return undefined;
  },
  listCourseContents: ({ shop, path }) =>
    unpaged(contentsOf(shop, findSection(shop, path.id).id).map(summary)),
  createCourseContent: ({ shop, path, body }) => {
    const section = findSection(shop, path.id);
    const position = contentsOf(shop, section.id).length + 1;
    const empty = { url: null, text: null, is_preview: false };
    const content: ContentRow = {
      ...empty,
      ...body,
      id: shop.next("contents"),
      position,
      section_id: section.id,
    };
    requireMaterial(content);
    return showContent(shop.table("contents").put(content));
  },
  reorderCourseContents: ({ shop, path, body }) => {
    const contents = reordered(contentsOf(shop, findSection(shop, path.id).id), body.ids);
    for (const content of contents) shop.table("contents").put(content);
    return unpaged(contents.map(summary));
  },
  getCourseContent: ({ shop, path }) => showContent(findContent(shop, path.id)),
  updateCourseContent: (call) => showContent(updateContent(call)),
  deleteCourseContent: ({ shop, path }) => {
    const content = findContent(shop, path.id);
    shop.table("contents").remove(content.id);
    for (const row of numbered(contentsOf(shop, content.section_id))) shop.table("contents").put(row);
    return undefined;
  },
} satisfies Handlers;
