package vn.tiepdan.petition;

/** Who stands at the desk, by the code of his open record or by the alias of his seal; exactly one of them. */
public record Visitor(String citizen, String seal) {}
