package demo;

public class Untouched {}
