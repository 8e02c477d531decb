/**
 * The language of criteria: tests over concepts on a provision in its context.
 *
 * <p>A test is written as an expression. {@link org.lexalign.criteria.TestParser} reads it, {@link
 * org.lexalign.criteria.Evaluator} answers it for a passage, and {@link
 * org.lexalign.criteria.Candidates} turns it into an index query for the provisions that could
 * satisfy it.
 *
 * <table>
 *   <caption>Expressions</caption>
 *   <tr><td>{@code POSSESS}</td><td>the concept occurs in the passage (heading, chapeau, own words,
 *       closing words)</td></tr>
 *   <tr><td>{@code AGE_UNDER[>=18]}</td><td>it occurs with a number; {@code >=}, {@code <=}, {@code
 *       <}, {@code >}, {@code =}</td></tr>
 *   <tr><td>{@code a & b}, {@code a | b}, {@code !a}</td><td>and, or, not; {@code &} binds
 *       tighter</td></tr>
 *   <tr><td>{@code near(20, a, b)}</td><td>all within 20 tokens, in any order</td></tr>
 *   <tr><td>{@code article(a)}</td><td>somewhere in the same article or section</td></tr>
 *   <tr><td>{@code heading(a)}</td><td>in the heading of the article</td></tr>
 *   <tr><td>{@code above(a)}</td><td>in the heading of the article or of a division above it, or in
 *       the act's title</td></tr>
 *   <tr><td>{@code refs(a)}</td><td>in a provision that this one refers to</td></tr>
 *   <tr><td>{@code refby(a)}</td><td>in a provision that refers to this one</td></tr>
 *   <tr><td>{@code beside(a)}</td><td>in the provision before or after this one in the same
 *       act</td></tr>
 *   <tr><td>{@code listing}</td><td>the article mostly lists other provisions by number and punishes
 *       nothing itself</td></tr>
 *   <tr><td>{@code act(a)}</td><td>in some provision of the same act</td></tr>
 * </table>
 *
 * <p>A name that the catalogue defines stands for its own expression. A <em>passage</em> is one way
 * from the top of an article to a point: the words of the article, of the paragraph and of the
 * point, and the closing words, so that a list of a hundred points is a hundred short passages and
 * not one long text in which everything is near everything.
 */
package org.lexalign.criteria;
