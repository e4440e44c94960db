package vn.tiepdan.api.balance;

import java.util.List;

/** All opening balances in reach; they are few, so {@code next} is always null. */
public record BalanceListJson(List<BalanceJson> items, String next) {}
