package vn.tiepdan.web.plan;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import vn.tiepdan.occasion.WindowCode;
import vn.tiepdan.organisation.OfficerCode;
import vn.tiepdan.plan.PlanHead;
import vn.tiepdan.plan.PlanRow;
import vn.tiepdan.plan.RecordPlan;
import vn.tiepdan.plan.SigningMode;
import vn.tiepdan.shared.Folding;
import vn.tiepdan.shared.Invalid;

/** What stands above and below the text of a plan, as it is typed. */
public class HeadForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private String window;
    private String symbol = "KH-UBND";
    private String place;
    private LocalDate month;
    private String title;
    private SigningMode mode = SigningMode.TM;
    private String signedFor = "ỦY BAN NHÂN DÂN";
    private OfficerCode signer;
    private String post = "CHỦ TỊCH";

    PlanHead command() {
        List<Invalid> wrong = new ArrayList<>();
        Invalid.unless(window != null && !window.isBlank(), wrong, "window", "plan.head.window-missing");
        Invalid.unless(title != null && !title.isBlank(), wrong, "title", "plan.head.title-missing");
        Invalid.unless(symbol != null && !symbol.isBlank(), wrong, "symbol", "plan.head.symbol-missing");
        Invalid.unless(place != null && !place.isBlank(), wrong, "place", "plan.head.place-missing");
        Invalid.unless(month != null, wrong, "month", "plan.head.month-missing");
        Invalid.unless(signer != null, wrong, "signer", "plan.head.signer-missing");
        Invalid.unless(post != null && !post.isBlank(), wrong, "post", "plan.head.post-missing");
        Invalid.refuse(wrong);
        return new PlanHead(
                new WindowCode(window),
                symbol.strip(),
                place.strip(),
                YearMonth.from(month),
                title.strip(),
                new RecordPlan.Signature(mode, Folding.tidy(signedFor), signer, post.strip()));
    }

    void tell(PlanRow plan) {
        window = plan.window().value();
        symbol = plan.symbol();
        place = plan.place();
        month = plan.issuedMonth();
        title = plan.title();
        mode = plan.signingMode();
        signedFor = plan.signedFor();
        signer = plan.signer();
        post = plan.signerPost();
    }

    public String getWindow() {
        return window;
    }

    public void setWindow(String window) {
        this.window = window;
    }

    public String getSymbol() {
        return symbol;
    }

    public void setSymbol(String symbol) {
        this.symbol = symbol;
    }

    public String getPlace() {
        return place;
    }

    public void setPlace(String place) {
        this.place = place;
    }

    public LocalDate getMonth() {
        return month;
    }

    public void setMonth(LocalDate month) {
        this.month = month;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public SigningMode getMode() {
        return mode;
    }

    public void setMode(SigningMode mode) {
        this.mode = mode;
    }

    public String getSignedFor() {
        return signedFor;
    }

    public void setSignedFor(String signedFor) {
        this.signedFor = signedFor;
    }

    public OfficerCode getSigner() {
        return signer;
    }

    public void setSigner(OfficerCode signer) {
        this.signer = signer;
    }

    public String getPost() {
        return post;
    }

    public void setPost(String post) {
        this.post = post;
    }
}
