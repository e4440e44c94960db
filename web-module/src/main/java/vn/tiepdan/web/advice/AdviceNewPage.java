package vn.tiepdan.web.advice;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import vn.tiepdan.advice.AdviceCode;
import vn.tiepdan.advice.AdviceDesk;
import vn.tiepdan.web.shared.Notice;

/** Backs {@code advice/new.xhtml}: writes an advisory note (R74). */
@Named
@ViewScoped
public class AdviceNewPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    AdviceDesk desk;

    @Inject
    Notice notice;

    private String matter;
    private final AdviceForm form = new AdviceForm();

    public void open() {
        form.setMatter(matter);
    }

    public String write() {
        AdviceCode code = desk.write(form.command());
        notice.success("advice.done.written", code.value());
        return "advice?faces-redirect=true&code=" + code;
    }

    public AdviceForm getForm() {
        return form;
    }

    public String getMatter() {
        return matter;
    }

    public void setMatter(String matter) {
        this.matter = matter;
    }
}
