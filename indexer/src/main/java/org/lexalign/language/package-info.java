/**
 * Language packs: the layer that turns the words of one language into concepts.
 *
 * <p>{@link org.lexalign.language.LanguagePacks#bundled()} lists the packs; {@link
 * org.lexalign.language.LanguagePack} tags provisions. A pack is data only, in the resource folder
 * {@code org/lexalign/language/<language>/}:
 *
 * <ul>
 *   <li>{@code pack.yaml}: how words compare, ages, penalties, cross-references, function words;
 *   <li>{@code numbers.yaml}: number words;
 *   <li>{@code lexicon*.yaml}, any number of files: terms by concept. The concepts are those of
 *       {@code concepts.yaml}; a concept may have terms in several files.
 * </ul>
 *
 * <h2>A lexicon</h2>
 *
 * <pre>{@code
 * language: es
 * concepts:
 *   POSSESS:
 *     terms: ["pose*", tenencia, "tener ~3 poder", "=tuviere", "adquirir|adquisición"]
 *     not: ["toma de posesión"]                  # longer phrases inside which terms do not count
 *     examples: ["El que poseyere dicho material"]   # the concept must be seen
 *     counter: ["tomará posesión del cargo"]         # the concept must not be seen
 * }</pre>
 *
 * <h2>Terms</h2>
 *
 * Tokens of a term are separated by spaces and compared in lower case with accents folded:
 *
 * <ul>
 *   <li>{@code word} the same stem; {@code =word} exactly this form; {@code word*} begins so;
 *   <li>{@code *word} ends so and {@code *word*} contains it (for compounds; single words only);
 *   <li>{@code a|b} either, each with its own marks: {@code =tuviere|pose*};
 *   <li>{@code ?word} may be missing; {@code ~3} up to three tokens of any kind, not at the ends;
 *   <li>{@code {n}} a number, in words or digits, {@code {min}} and {@code {max}} lengths of time:
 *       only in the quantities of {@code pack.yaml}.
 * </ul>
 *
 * The stemmers are light and leave short words alone (in Spanish, {@code año} and {@code años} are
 * not one stem): list inflected forms, or leave the ending open.
 *
 * <p>Apostrophes and hyphens separate tokens, in terms as in texts: {@code l'enfant} is two tokens. A
 * Han character is a token by itself, so a Chinese term is written without spaces between
 * characters: {@code 淫秽 ~2 物品|音像}. A prefix that the pack lists (Arabic و ف ب ل ك ال) may be
 * written onto any word and need not be in the term. Of overlapping hits of one concept the longest
 * stays. YAML needs quotes around what begins with {@code = * ? { & !} or holds a colon or a hash.
 * A term may be a map {@code {term: offer, pos: VERB, source: why}}: the part of speech is checked
 * on evidence only, where the language has a model.
 *
 * <h2>Quantities in pack.yaml</h2>
 *
 * <pre>{@code
 * - concept: AGE_UNDER        # or AGE_OVER, PRISON, PRISON_MIN, FINE
 *   value: n                  # n | min | max | general | none | a number (9999 for life or death)
 *   add: 0                    # 1 where "not over seventeen" means under eighteen
 *   least: 7                  # smaller numbers give no hit,
 *   most: 25                  # nor do greater ones
 *   terms: ["menor ?de ?edad de {n} ?años"]
 *   examples: [{text: "un menor de 16 años", value: 16}]
 *   counter: ["menor de 200 pesos"]
 * }</pre>
 *
 * A length of time without a unit takes the unit of the one after it: {@code {min} a {max}} reads
 * "de uno a cinco años". {@code general} is {@code time.general-maximum}, the highest ordinary term
 * in the drafting tradition, used where a text gives no maximum.
 *
 * <p>Every example is run by a test; a defect in a file is a {@link
 * org.lexalign.language.PackException} that names the file and the term.
 */
package org.lexalign.language;
