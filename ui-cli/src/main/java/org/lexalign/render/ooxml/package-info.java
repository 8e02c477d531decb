/**
 * The little of Office Open XML that reports need: well-formed parts ({@link
 * org.lexalign.render.ooxml.Xml}) in a package whose bytes depend on its content alone ({@link
 * org.lexalign.render.ooxml.OoxmlPackage}). The parts are written as text rather than through an
 * object model of the whole format, which takes longer to load than a report takes to write.
 */
package org.lexalign.render.ooxml;
