/**
 * The gap report as one self-contained page. {@link org.lexalign.render.html.HtmlReport} is the
 * door; each section of the page is a class. All text goes through {@code Html}, which escapes it.
 *
 * <p>Style sheet, script and symbols are resource files. The content security policy of the page
 * allows these two inline texts by their hash and nothing else, so no event handler and no style
 * attribute may be written.
 */
package org.lexalign.render.html;
