package vn.tiepdan.web.hotspot;

import java.io.Serializable;
import java.util.stream.Stream;
import vn.tiepdan.review.InstructionOption;

/** One option as it is typed. */
public class OptionForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private String name;
    private String pros;
    private String cons;
    private String resources;

    /** Whether something was typed at all. */
    boolean isTyped() {
        return Stream.of(name, pros, cons, resources).anyMatch(text -> text != null && !text.isBlank());
    }

    InstructionOption option(boolean chosen) {
        return new InstructionOption(name, pros, cons, resources, chosen);
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getPros() {
        return pros;
    }

    public void setPros(String pros) {
        this.pros = pros;
    }

    public String getCons() {
        return cons;
    }

    public void setCons(String cons) {
        this.cons = cons;
    }

    public String getResources() {
        return resources;
    }

    public void setResources(String resources) {
        this.resources = resources;
    }
}
