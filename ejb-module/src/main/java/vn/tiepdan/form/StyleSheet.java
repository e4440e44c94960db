package vn.tiepdan.form;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * The part of CSS our templates use: element, class and descendant selectors, a few properties, one page rule.
 *
 * <p>Whatever lies outside that part is refused, so that the PDF never shows what the DOCX would lose.
 */
class StyleSheet {

    private static final Set<String> INHERITED = Set.of(
            "font-family",
            "font-size",
            "font-weight",
            "font-style",
            "line-height",
            "text-align",
            "text-indent",
            "text-transform",
            "text-decoration");
    private static final Set<String> OWN = Set.of(
            "margin-top",
            "margin-bottom",
            "margin-left",
            "border",
            "border-top",
            "width",
            "padding",
            "vertical-align",
            "page-break-inside",
            "page-break-before",
            "page-break-after");
    private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/", Pattern.DOTALL);
    private static final Pattern RULE = Pattern.compile("([^{}]+)\\{([^{}]*)}");
    private static final Pattern PAGE = Pattern.compile("@page\\s*([^{}]*)\\{((?:[^{}]*\\{[^{}]*})*[^{}]*)}");
    private static final Pattern STEP = Pattern.compile("([a-z][a-z0-9]*)?(?:\\.([a-z-]+))?");

    private final List<Rule> rules = new ArrayList<>();
    private Map<String, String> page = Map.of();

    StyleSheet(String css) {
        String rest = COMMENT.matcher(css).replaceAll("");
        Matcher pages = PAGE.matcher(rest);
        while (pages.find()) {
            if (pages.group(1).isBlank()) {
                page = declarations(pages.group(2).replaceAll("@[^{}]*\\{[^{}]*}", ""));
            }
        }
        Matcher matcher = RULE.matcher(pages.replaceAll(""));
        while (matcher.find()) {
            Map<String, String> declarations = declarations(matcher.group(2));
            declarations.keySet().forEach(StyleSheet::known);
            for (String selector : matcher.group(1).split(",")) {
                rules.add(Rule.of(selector.strip(), declarations));
            }
        }
    }

    /** Declarations of the page itself: size and margin. */
    Map<String, String> page() {
        return page;
    }

    /** What holds for an element: what it inherits, then the rules that fit, the more special and the later ones last. */
    Map<String, String> of(Element element, Map<String, String> parent) {
        Map<String, String> style = new HashMap<>();
        parent.forEach((property, value) -> {
            if (INHERITED.contains(property)) {
                style.put(property, value);
            }
        });
        rules.stream()
                .filter(rule -> rule.fits(element))
                .sorted((a, b) -> Integer.compare(a.weight(), b.weight()))
                .forEach(rule -> style.putAll(rule.declarations()));
        return style;
    }

    private static void known(String property) {
        if (!INHERITED.contains(property) && !OWN.contains(property)) {
            throw new IllegalArgumentException("style property not in our subset: " + property);
        }
    }

    private static Map<String, String> declarations(String body) {
        Map<String, String> declarations = new HashMap<>();
        for (String declaration : body.split(";")) {
            int colon = declaration.indexOf(':');
            if (colon > 0) {
                declarations.put(
                        declaration.substring(0, colon).strip(),
                        declaration.substring(colon + 1).strip());
            }
        }
        return declarations;
    }

    private record Rule(List<Step> steps, int weight, Map<String, String> declarations) {

        static Rule of(String selector, Map<String, String> declarations) {
            List<Step> steps = new ArrayList<>();
            int weight = 0;
            for (String text : selector.split("\\s+")) {
                Matcher matcher = STEP.matcher(text);
                if (!matcher.matches()) {
                    throw new IllegalArgumentException("selector not in our subset: " + selector);
                }
                steps.add(0, new Step(matcher.group(1), matcher.group(2)));
                weight += (matcher.group(1) == null ? 0 : 1) + (matcher.group(2) == null ? 0 : 100);
            }
            return new Rule(steps, weight, declarations);
        }

        boolean fits(Element element) {
            if (!steps.get(0).fits(element)) {
                return false;
            }
            Node ancestor = element.getParentNode();
            for (Step step : steps.subList(1, steps.size())) {
                while (ancestor instanceof Element parent && !step.fits(parent)) {
                    ancestor = ancestor.getParentNode();
                }
                if (!(ancestor instanceof Element)) {
                    return false;
                }
                ancestor = ancestor.getParentNode();
            }
            return true;
        }
    }

    private record Step(String name, String className) {

        boolean fits(Element element) {
            return (name == null || name.equals(element.getTagName()))
                    && (className == null
                            || List.of(element.getAttribute("class").split("\\s+"))
                                    .contains(className));
        }
    }
}
